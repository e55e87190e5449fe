package org.arobase.actions.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProviderContent", description = "What is written of a provider; its name is enough")
public record ProviderContent(
        @Schema(maxLength = EntryRules.NAME, examples = "Atelier Fictif")
        String name,

        @Schema(
                description =
                        "SIRET of its establishment: 14 digits that fit their key; F and 13 digits of a fictive one",
                examples = Siret.EXAMPLE)
        String siret,

        @Schema(description = "What it supplies, in one or two sentences", maxLength = EntryRules.SUMMARY)
        String summary,

        @Schema(description = "Its page: http or https") String website,

        @Schema(
                description = "true for what is made up; a key for fictive authorities records nothing else. It stays"
                        + " as it was recorded")
        Boolean fictive) {}
