package org.arobase.collectivities.history;

import java.time.LocalDate;
import java.util.List;
import org.arobase.contracts.collectivities.CollectivityId;

/**
 * What became of a commune, or of a part of one.
 *
 * @param name the one it had
 * @param today where its territory lies now; several when it was divided, nothing when it left the communes
 * @param changes the steps that led there, in order
 */
public record Fate(String name, Reason reason, List<Movement.Named> today, List<Step> changes) {

    public enum Reason {
        UNCHANGED,
        RENAMED,
        /** Only the code is another. */
        RECODED,
        MERGED,
        REESTABLISHED,
        DIVIDED,
        ABOLISHED
    }

    public record Step(LocalDate on, MovementKind kind, CollectivityId to) {}

    static Fate of(String name, List<Movement.Named> today, List<Step> changes) {
        return new Fate(name, reason(name, today, changes), today, changes);
    }

    private static Reason reason(String name, List<Movement.Named> today, List<Step> changes) {
        if (today.size() != 1) {
            return today.isEmpty() ? Reason.ABOLISHED : Reason.DIVIDED;
        }
        if (changes.isEmpty()) {
            return name.equals(today.getFirst().name()) ? Reason.UNCHANGED : Reason.RENAMED;
        }
        if (changes.stream().map(Step::kind).allMatch(MovementKind::isRecoding)) {
            return Reason.RECODED;
        }
        return changes.getLast().kind() == MovementKind.REESTABLISHED ? Reason.REESTABLISHED : Reason.MERGED;
    }
}
