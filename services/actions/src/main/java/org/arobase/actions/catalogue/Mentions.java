package org.arobase.actions.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids of other resources that a content names.
 *
 * @param collectivities partners and territories
 * @param actions those it shares its means with
 */
record Mentions(Set<String> collectivities, Set<UUID> actions) {

    static final Mentions NONE = new Mentions(Set.of(), Set.of());

    static Mentions of(ActionContent content) {
        return new Mentions(
                some(Stream.of(
                                content.partners(),
                                DetailRules.territories(content.location()),
                                VenueRules.communes(content.venue()))
                        .flatMap(List::stream)),
                some(content.mutualisedWith().stream()));
    }

    Mentions and(Mentions more) {
        return new Mentions(
                some(Stream.concat(collectivities.stream(), more.collectivities.stream())),
                some(Stream.concat(actions.stream(), more.actions.stream())));
    }

    private static <T> Set<T> some(Stream<T> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
