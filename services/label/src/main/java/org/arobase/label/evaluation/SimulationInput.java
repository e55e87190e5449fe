package org.arobase.label.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SimulationRequest", description = "An authority, and either changes or a goal")
public record SimulationInput(
        @Schema(description = "Id of a published grid; the newest when absent", examples = "2026-model")
        String grid,

        @Schema(description = "Edition of the nomenclature the services are of; the newest when absent")
        String nomenclature,

        @Schema(required = true, description = "The day on which actions must count", examples = "2026-12-31")
        LocalDate closesOn,

        @Schema(required = true) ProfileInput profile,
        FactsInput facts,

        @Schema(
                description = "Per cent: how complete the record of the action is that each service to cover is taken"
                        + " to bring; 80 when absent",
                examples = "80")
        Integer completeness,

        ChangesInput changes,
        GoalInput goal) {

    @Schema(name = "SimulatedChanges", description = "What would be different")
    public record ChangesInput(
            @Schema(description = "Codes of services to cover, each with one action more, 200 at most")
            List<String> cover,

            @Schema(description = "Actions to add, as facts have them")
            List<FactsInput.ActionInput> actions) {}

    @Schema(name = "SimulatedGoal", description = "The level to reach")
    public record GoalInput(
            @Schema(required = true, description = "1 to 5, not below the level the facts point to", examples = "4")
            Integer level) {}
}
