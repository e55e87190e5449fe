package org.arobase.label.evaluation;

import java.time.LocalDate;
import org.arobase.label.grid.GridDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FreeEvaluationRequest", description = "A grid of one's own, and an authority to evaluate under it")
public record FreeEvaluationInput(
        @Schema(required = true) GridDocument grid,

        @Schema(required = true, description = "The day on which actions must count", examples = "2026-12-31")
        LocalDate closesOn,

        @Schema(required = true) ProfileInput profile,
        FactsInput facts) {

    EvaluationInput withoutGrid() {
        return new EvaluationInput(closesOn, profile, facts);
    }
}
