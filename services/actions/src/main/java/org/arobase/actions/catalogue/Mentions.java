package org.arobase.actions.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.actions.people.EntryType;
import org.arobase.actions.people.Named;

/**
 * The ids of other resources that a content names.
 *
 * @param collectivities partners and territories
 * @param actions those it shares its means with
 * @param entries tools, providers and actors, with what is there of each
 */
record Mentions(Set<String> collectivities, Set<UUID> actions, Map<Named, Named.Known> entries) {

    static final Mentions NONE = new Mentions(Set.of(), Set.of(), Map.of());

    static Mentions of(ActionContent content) {
        return new Mentions(
                some(Stream.of(
                                content.partners(),
                                DetailRules.territories(content.location()),
                                VenueRules.communes(content.venue()))
                        .flatMap(List::stream)),
                some(content.mutualisedWith().stream()),
                entries(content)
                        .distinct()
                        .collect(
                                Collectors.toUnmodifiableMap(each -> each, each -> new Named.Known(each.id(), false))));
    }

    private static Stream<Named> entries(ActionContent content) {
        return Stream.of(
                        named(EntryType.TOOL, content.tools()),
                        named(EntryType.PROVIDER, content.providers()),
                        named(EntryType.ACTOR, content.actors()))
                .flatMap(all -> all);
    }

    /** What was named before may stay as it was named. */
    Mentions and(Mentions before) {
        var all = new HashMap<>(entries);
        all.putAll(before.entries);
        return new Mentions(
                some(Stream.concat(collectivities.stream(), before.collectivities.stream())),
                some(Stream.concat(actions.stream(), before.actions.stream())),
                Map.copyOf(all));
    }

    private static Stream<Named> named(EntryType type, List<UUID> ids) {
        return ids.stream().filter(Objects::nonNull).map(id -> new Named(type, id));
    }

    private static <T> Set<T> some(Stream<T> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
