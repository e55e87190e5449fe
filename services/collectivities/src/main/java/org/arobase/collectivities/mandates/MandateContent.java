package org.arobase.collectivities.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MandateContent", description = "Who lets whom act, for what, when, and by which deed")
public record MandateContent(
        @Schema(description = "Id of the authority that grants", examples = "commune-F0005")
        String collectivity,

        @Schema(description = "Id of the structure that may act", examples = "organisme-F00000901")
        String structure,

        @Schema(description = "What it may do", examples = "[\"actions\"]")
        List<Scope> scopes,

        @Schema(description = "First day", examples = "2026-01-01")
        LocalDate from,

        @Schema(description = "Last day, inclusive") LocalDate to,

        @Schema(
                description =
                        "Reference of the deed that grants it, such as the number of a deliberation; never public",
                maxLength = MandateRules.DEED,
                examples = "Délibération fictive n° 2026-05")
        String deed) {

    public MandateContent {
        scopes = scopes == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(scopes));
    }
}
