package org.arobase.collectivities.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.arobase.collectivities.history.Fate;
import org.arobase.collectivities.history.History;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.contracts.collectivities.Reference;

/**
 * What follows an entity that an edition no longer has: of a commune, what the movements tell, or the commune in which a
 * part bears its code; of a grouping, the groupings that its communes are members of now. Of others nothing is known.
 */
final class Successors {
    private final EditionStates edition;
    private final History history;
    private final Map<String, List<Collectivity>> members;

    /** @param held of the world of the edition, by id */
    Successors(EditionStates edition, Map<String, Collectivity> held, History history) {
        this.edition = edition;
        this.history = history;
        members = held.values().stream()
                .filter(state -> state.epci() != null)
                .collect(Collectors.groupingBy(state -> state.epci().id()));
    }

    EditionDiff.Ended ended(Collectivity state) {
        var next = of(state);
        var reason = next.size() > 1 ? "divided" : next.isEmpty() ? "ended" : "merged";
        return new EditionDiff.Ended(state, reason, next);
    }

    private List<String> of(Collectivity state) {
        return switch (Kind.valueOf(state.kind())) {
            case COMMUNE -> ofCommune(state);
            case EPCI -> ofEpci(state);
            default -> List.of();
        };
    }

    private List<String> ofCommune(Collectivity state) {
        var told =
                history
                        .former(CollectivityId.parse(state.id()).orElseThrow())
                        .map(Fate::today)
                        .orElse(List.of())
                        .stream()
                        .map(named -> named.id().toString())
                        .filter(edition::has)
                        .toList();
        return told.isEmpty() ? edition.communeOfPart(state.code()) : told;
    }

    private List<String> ofEpci(Collectivity state) {
        return members.getOrDefault(state.id(), List.of()).stream()
                .map(member -> edition.epciOf(member.id()))
                .filter(Objects::nonNull)
                .map(Reference::id)
                .distinct()
                .sorted()
                .toList();
    }
}
