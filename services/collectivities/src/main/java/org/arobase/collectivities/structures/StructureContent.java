package org.arobase.collectivities.structures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a structure: which entity of the directory it is, or what body. */
@Schema(
        name = "StructureContent",
        description =
                "Either an entity of the directory, by its id, or a body that it does not hold, by SIREN, name and"
                        + " legal form")
public record StructureContent(
        @Schema(description = "Id of the entity in the directory", examples = "epci-F00000002")
        String collectivity,

        @Schema(
                description = "SIREN of a body that is not in the directory: 9 digits with their check digit",
                examples = "F00000902")
        String siren,

        @Schema(description = "Its name; not for an entity of the directory", maxLength = StructureRules.NAME)
        String name,

        LegalForm legalForm,

        @Schema(description = "What it does for its members", examples = "[\"médiation numérique\"]")
        List<String> competences,

        @Schema(description = "First day of the role", examples = "2026-01-01")
        LocalDate from,

        @Schema(description = "Last day of the role, inclusive")
        LocalDate to) {

    public StructureContent {
        competences = competences == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(competences));
    }

    /** What no two structures share. */
    String id() {
        return collectivity == null ? StructureId.ofBody(siren) : collectivity;
    }
}
