package org.arobase.label.evaluation;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EvaluatedProfile", description = "Who the authority is, as far as a grid looks at it")
public record ProfileInput(
        @Schema(required = true, description = "Legal kind", examples = "COMMUNE")
        String kind,

        @Schema(description = "Nature of an EPCI: CC, CA, CU or METRO")
        String nature,

        @Schema(description = "In which it takes part: village, ville or territoire", examples = "village")
        String category,

        @Schema(description = "Municipal population; absent is not 0", examples = "759")
        Integer population,

        @Schema(description = "Answers to the questions of the grid, by name")
        Map<String, String> answers) {}
