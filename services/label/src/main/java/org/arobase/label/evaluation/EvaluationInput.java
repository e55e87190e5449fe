package org.arobase.label.evaluation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EvaluationRequest", description = "An authority to evaluate under a published grid")
public record EvaluationInput(
        @Schema(required = true, description = "The day on which actions must count", examples = "2026-12-31")
        LocalDate closesOn,

        @Schema(required = true) ProfileInput profile,
        FactsInput facts) {}
