package org.arobase.collectivities.lineage;

import java.time.LocalDate;
import java.util.List;
import org.arobase.collectivities.history.Fate;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.Life;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Reference;
import org.arobase.kernel.problem.Problem;

/** The lineage of whatever bore a code on one day: what had led there, and what came of it. */
final class LineageOnDay {

    /** @throws Problem 404 when nothing bore the code then */
    static Lineage of(History history, CollectivityId id, LocalDate day) {
        var life = history.lives(id).stream()
                .filter(each -> each.lasts(day))
                .findFirst()
                .orElseThrow(() -> new Problem(404, "collectivity-not-then", id, day));
        return new Lineage(
                id.toString(),
                life.nameOn(day),
                life.isCurrent(),
                History.BEGINNING,
                Lineages.periods(life).toList(),
                Lineages.changes(
                        history.into(id),
                        movement -> Lineages.isOther(movement.before(), id)
                                && isWithin(life, movement.on())
                                && !movement.on().isAfter(day)),
                Lineages.changes(
                        history.outOf(id),
                        movement -> Lineages.isOther(movement.after(), id)
                                && isWithin(life, movement.on())
                                && movement.on().isAfter(day)),
                today(history, id, day));
    }

    /** Another bearer of the code has another lineage. */
    private static boolean isWithin(Life life, LocalDate on) {
        return (life.from() == null || !on.isBefore(life.from()))
                && (life.until() == null || !on.isAfter(life.until()));
    }

    private static List<Reference> today(History history, CollectivityId id, LocalDate day) {
        return history.fate(id, day).map(Fate::today).orElseThrow().stream()
                .map(Lineages::reference)
                .toList();
    }

    private LineageOnDay() {}
}
