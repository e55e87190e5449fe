package org.arobase.actions.index;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tools and providers were merged into which.
 *
 * @param into by the id of what was merged, the id of what is left: that one was not merged itself
 */
record Mergers(Map<String, String> into) {

    private static final String ARROW = ">";

    /** @param pairs what was merged, an arrow, and what is left */
    static Mergers of(String... pairs) {
        return new Mergers(Stream.of(pairs)
                .map(pair -> pair.split(ARROW))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
    }

    /** What an id stands for today. */
    String current(String id) {
        return into.getOrDefault(id, id);
    }

    /** All that stands for the same. */
    Set<String> same(String id) {
        var current = current(id);
        var merged = into.keySet().stream().filter(other -> current.equals(into.get(other)));
        return Stream.concat(Stream.of(current), merged).collect(Collectors.toUnmodifiableSet());
    }
}
