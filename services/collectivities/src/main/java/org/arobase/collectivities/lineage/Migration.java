package org.arobase.collectivities.lineage;

import java.time.LocalDate;
import java.util.List;
import org.arobase.collectivities.history.Fate;
import org.arobase.collectivities.history.MovementKind;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one code. */
@Schema(description = "What became of one code")
record Migration(
        @Schema(description = "As it was sent") String code,

        @Schema(description = "How many entities of today it leads to")
        Outcome outcome,

        @Schema(description = "Why") Reason reason,

        @Schema(description = "The name its bearer had; absent when there was none")
        String name,

        @Schema(description = "Where its territory lies today")
        List<Reference> today,

        @Schema(description = "The steps that led there, oldest first")
        List<Step> changes) {

    @Schema(name = "MigrationOutcome")
    enum Outcome {
        ONE,
        SEVERAL,
        NONE
    }

    @Schema(name = "MigrationReason")
    enum Reason {
        UNCHANGED,
        RENAMED,
        RECODED,
        MERGED,
        REESTABLISHED,
        DIVIDED,
        ABOLISHED,
        /** In use today, of a kind whose past nobody publishes. */
        PAST_UNKNOWN,
        /** Not in use on that day, though on others. */
        NOT_THEN,
        NEVER_EXISTED,
        MALFORMED
    }

    @Schema(name = "MigrationStep", description = "One change on the way")
    record Step(
            @Schema(description = "The day it took effect") LocalDate on,

            @Schema(description = "What kind of change") MovementKind kind,

            @Schema(description = "Id of what it led to") String to) {}

    static Migration of(String code, Fate fate) {
        var today = fate.today().stream().map(Lineages::reference).toList();
        var steps = fate.changes().stream()
                .map(step -> new Step(step.on(), step.kind(), step.to().toString()))
                .toList();
        return new Migration(code, outcome(today), Reason.valueOf(fate.reason().name()), fate.name(), today, steps);
    }

    static Migration same(String code, Collectivity state, Reason reason) {
        return new Migration(code, Outcome.ONE, reason, state.name(), List.of(Lineages.reference(state)), List.of());
    }

    static Migration nowhere(String code, Reason reason) {
        return new Migration(code, Outcome.NONE, reason, null, List.of(), List.of());
    }

    private static Outcome outcome(List<Reference> today) {
        return switch (today.size()) {
            case 0 -> Outcome.NONE;
            case 1 -> Outcome.ONE;
            default -> Outcome.SEVERAL;
        };
    }
}
