package org.arobase.collectivities.directory;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.arobase.contracts.collectivities.Kind;

/** The whole directory at one moment, never changed: a change makes the next one. */
final class Snapshot {
    private final Map<String, Entry> byId;
    private final Map<String, Slice> places;
    private final Slice whole;

    Snapshot(Collection<Entry> entries) {
        byId = entries.stream().collect(toMap(Entry::id, Function.identity()));
        places = places(entries);
        whole = new Slice(entries);
    }

    Optional<Entry> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<String> ids(Kind kind) {
        return whole.ids(kind);
    }

    /**
     * Up to {@code limit} entries in the order asked for.
     *
     * @param after the position of the last entry of the page before, or null
     */
    List<Entry> page(Criteria criteria, List<String> after, int limit) {
        var slice = narrowest(criteria);
        return criteria.sort() == Sort.RELEVANCE
                ? slice.search(criteria, after == null ? null : Ranked.parse(after), limit)
                : slice.list(criteria, after == null ? null : Place.parse(after), limit);
    }

    long count(Criteria criteria) {
        return narrowest(criteria).count(criteria);
    }

    private Slice narrowest(Criteria criteria) {
        return criteria.within().stream()
                .map(place -> places.getOrDefault(place, Slice.NOTHING))
                .min(Comparator.comparingInt(Slice::size))
                .orElse(whole);
    }

    private static Map<String, Slice> places(Collection<Entry> entries) {
        var members = new HashMap<String, List<Entry>>();
        entries.forEach(entry -> entry.within()
                .forEach(place ->
                        members.computeIfAbsent(place, key -> new ArrayList<>()).add(entry)));
        return members.entrySet().stream().collect(toMap(Map.Entry::getKey, place -> new Slice(place.getValue())));
    }
}
