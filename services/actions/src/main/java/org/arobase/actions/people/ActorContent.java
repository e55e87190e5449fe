package org.arobase.actions.people;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ActorContent",
        description = "What is written of an actor. A person needs an authority, a legal basis and its first day")
public record ActorContent(
        @Schema(description = "ELECTED and AGENT are people", examples = "ELECTED")
        ActorType type,

        @Schema(maxLength = EntryRules.NAME, examples = "Dominique Exemple")
        String name,

        @Schema(description = "What they do there", maxLength = EntryRules.NAME, examples = "Adjointe au numérique")
        String role,

        @Schema(description = "Id of the authority they act for", examples = "commune-F0003")
        String collectivity,

        @Schema(description = "Of an association or a company", examples = Siret.EXAMPLE)
        String siret,

        @Schema(description = "On what ground a person is named in public")
        LegalBasis legalBasis,

        @Schema(description = "First day of that ground", examples = "2026-03-22")
        LocalDate since,

        @Schema(
                description = "true for what is made up; a key for fictive authorities records nothing else. It stays"
                        + " as it was recorded")
        Boolean fictive) {

    /** What is left of somebody who was erased. */
    ActorContent erased() {
        return new ActorContent(type, null, null, null, null, null, null, fictive);
    }
}
