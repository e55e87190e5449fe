package org.arobase.collectivities.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.arobase.contracts.collectivities.CollectivityId;

/** Follows the territory of one commune, or of a part of one, from movement to movement until today. */
final class Succession {
    private final History history;
    private final SequencedSet<CollectivityId> today = new LinkedHashSet<>();
    private final SequencedSet<Fate.Step> steps = new LinkedHashSet<>();

    /**
     * Where a territory was seen.
     *
     * @param before whether the movements of that day are still to come
     * @param from where it was seen last; null where it began
     */
    private record Sight(CollectivityId id, LocalDate day, boolean before, Sight from) {

        boolean awaits(LocalDate other) {
            return before ? !other.isBefore(day) : other.isAfter(day);
        }

        /** What it belonged to, oldest first. */
        List<CollectivityId> path() {
            var path = from == null ? new ArrayList<CollectivityId>() : from.path();
            path.add(id);
            return path;
        }

        /** Whether it is less than what it belongs to. */
        boolean isFraction(History history) {
            return from != null && (from.isFraction(history) || history.isMerger(id, day));
        }
    }

    private Succession(History history) {
        this.history = history;
    }

    /** @param before whether the movements of that day are still to come */
    static Fate of(History history, Life life, LocalDate day, boolean before) {
        var succession = new Succession(history);
        succession.follow(new Sight(life.id(), day, before, null));
        var today = succession.today.stream().map(history::named).toList();
        return Fate.of(before ? life.lastName() : life.nameOn(day), today, List.copyOf(succession.steps));
    }

    private void follow(Sight sight) {
        var next = history.outOf(sight.id()).stream()
                .filter(movement -> sight.awaits(movement.on()))
                .map(Movement::on)
                .min(LocalDate::compareTo);
        next.ifPresentOrElse(day -> move(sight, day), () -> today.add(sight.id()));
    }

    private void move(Sight sight, LocalDate day) {
        var moved = history.outOf(sight.id()).stream()
                .filter(movement -> movement.on().equals(day))
                .toList();
        destinations(sight, moved).forEach(to -> {
            if (!to.equals(sight.id())) {
                steps.add(new Fate.Step(day, kind(moved, to), to));
            }
            follow(new Sight(to, day, history.goesOn(to, day), sight));
        });
    }

    private static MovementKind kind(List<Movement> moved, CollectivityId to) {
        return moved.stream()
                .filter(movement -> movement.leadsTo(to))
                .map(Movement::kind)
                .findFirst()
                .orElseThrow();
    }

    /**
     * A commune that is re-established takes back its own territory: what had merged beside it goes on with the rest.
     * Any other division may have cut through a fraction.
     */
    private Iterable<CollectivityId> destinations(Sight sight, List<Movement> moved) {
        var all = Destinations.of(sight.id(), moved);
        var isReturn = moved.stream().allMatch(movement -> movement.kind() == MovementKind.REESTABLISHED);
        if (!isReturn || !sight.isFraction(history)) {
            return all;
        }
        var own = sight.path();
        own.retainAll(all);
        return own.isEmpty() ? all : List.of(own.getFirst());
    }
}
