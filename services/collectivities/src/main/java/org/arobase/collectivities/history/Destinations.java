package org.arobase.collectivities.history;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.function.Predicate;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;

/** What becomes of one commune, or part of one, by its movements of one day. */
final class Destinations {

    /**
     * Where its territory goes on; itself when it goes on, nothing when it is abolished. A commune that becomes a
     * déléguée or associée of another goes on in that other; a part goes on as a part where it can.
     */
    static SequencedSet<CollectivityId> of(CollectivityId id, List<Movement> ofOneDay) {
        var communes = select(ofOneDay, Destinations::isCommune);
        if (id.kind() != Kind.COMMUNE) {
            var parts = select(ofOneDay, after -> !isCommune(after));
            return parts.contains(id) ? new LinkedHashSet<>(List.of(id)) : parts.isEmpty() ? communes : parts;
        }
        var isAbolished = ofOneDay.stream().map(Movement::after).anyMatch(Objects::isNull);
        return communes.isEmpty() && !isAbolished ? new LinkedHashSet<>(List.of(id)) : communes;
    }

    private static boolean isCommune(CollectivityId id) {
        return id.kind() == Kind.COMMUNE;
    }

    private static SequencedSet<CollectivityId> select(List<Movement> movements, Predicate<CollectivityId> wanted) {
        return movements.stream()
                .map(Movement::after)
                .filter(Objects::nonNull)
                .map(Movement.Named::id)
                .filter(wanted)
                .collect(toCollection(LinkedHashSet::new));
    }

    private Destinations() {}
}
