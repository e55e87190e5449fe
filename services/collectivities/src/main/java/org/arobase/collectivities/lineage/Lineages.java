package org.arobase.collectivities.lineage;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.arobase.collectivities.directory.Directory;
import org.arobase.collectivities.history.Fate;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.Life;
import org.arobase.collectivities.history.Movement;
import org.arobase.collectivities.history.Tracked;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Reference;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;

/** Tells the past of what is in the directory, and of what once was in use. */
@Singleton
class Lineages {
    private static final String ID_FORM = "{kind}-{code}: commune-22179, commune-deleguee-22209";

    private final History history;
    private final Directory directory;
    private final Clock clock;

    Lineages(History history, Directory directory, Clock clock) {
        this.history = history;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @param at a day that is between the changes told as before and those told as after; null for all of the time
     * @throws Problem 404 for what never was, or was not on that day; 400 for a day before 1943 or ahead
     */
    Lineage of(String text, LocalDate at) {
        var id = CollectivityId.parse(text)
                .orElseThrow(() -> Problems.invalidParameter("id", "malformed-id", text, ID_FORM));
        var today = LocalDate.now(clock);
        if (at != null && (at.isBefore(History.BEGINNING) || at.isAfter(today))) {
            throw Problems.invalidParameter("at", "day-out-of-range", History.BEGINNING, today);
        }
        if (history.lives(id).isEmpty()) {
            return unmoved(id);
        }
        return at == null ? moved(id) : LineageOnDay.of(history, id, at);
    }

    private Lineage moved(CollectivityId id) {
        var lives = history.lives(id);
        return new Lineage(
                id.toString(),
                lives.getLast().lastName(),
                lives.getLast().isCurrent(),
                History.BEGINNING,
                lives.stream().flatMap(Lineages::periods).toList(),
                changes(history.into(id), movement -> isOther(movement.before(), id)),
                changes(history.outOf(id), movement -> isOther(movement.after(), id)),
                history.fate(id).map(Fate::today).orElseThrow().stream()
                        .map(Lineages::reference)
                        .toList());
    }

    private Lineage unmoved(CollectivityId id) {
        var state = directory.find(id).orElseThrow(() -> new Problem(404, "collectivity-not-found", id));
        var since = Tracked.is(state) ? History.BEGINNING : null;
        var periods = since == null ? List.<Lineage.Period>of() : List.of(new Lineage.Period(null, null, state.name()));
        return new Lineage(
                state.id(), state.name(), true, since, periods, List.of(), List.of(), List.of(reference(state)));
    }

    static boolean isOther(Movement.Named side, CollectivityId id) {
        return side == null || !side.id().equals(id);
    }

    static Stream<Lineage.Period> periods(Life life) {
        var periods = new ArrayList<Lineage.Period>();
        for (var i = 0; i < life.names().size(); i++) {
            var naming = life.names().get(i);
            var next = i + 1 < life.names().size() ? life.names().get(i + 1).from() : life.until();
            periods.add(new Lineage.Period(naming.from(), next, naming.name()));
        }
        return periods.stream();
    }

    static List<Lineage.Change> changes(List<Movement> movements, Predicate<Movement> wanted) {
        return movements.stream()
                .filter(wanted)
                .sorted(Comparator.<Movement, LocalDate>comparing(Movement::on))
                .map(movement -> new Lineage.Change(
                        movement.on(),
                        movement.kind(),
                        movement.code(),
                        reference(movement.before()),
                        reference(movement.after())))
                .toList();
    }

    static Reference reference(Movement.Named named) {
        return Optional.ofNullable(named)
                .map(side -> new Reference(side.id().toString(), side.name()))
                .orElse(null);
    }

    static Reference reference(Collectivity state) {
        return new Reference(state.id(), state.name());
    }
}
