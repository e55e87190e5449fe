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
    private final Map<String, Slice> groups;
    private final Slice whole;
    private final Searchable searchable;
    private final Strata strata;

    /** @param former names that led to an entity in the past, by its id */
    Snapshot(Collection<Entry> entries, Map<String, Collection<String>> former) {
        byId = entries.stream().collect(toMap(Entry::id, Function.identity()));
        groups = groups(entries);
        whole = new Slice(entries);
        searchable = new Searchable(whole.ranked(), former);
        strata = new Strata(entries);
    }

    Optional<Entry> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<String> ids(Kind kind) {
        return groups.getOrDefault(Groups.kind(kind), Slice.NOTHING).ids(kind);
    }

    Searchable searchable() {
        return searchable;
    }

    Strata strata() {
        return strata;
    }

    /** The smallest part of the directory that holds everything that is asked for. */
    Slice narrowest(Criteria criteria) {
        var bearing = searchable.bearing(criteria.codes());
        return bearing != null
                ? bearing
                : criteria.groups().stream()
                        .map(group -> groups.getOrDefault(group, Slice.NOTHING))
                        .min(Comparator.comparingInt(Slice::size))
                        .orElse(whole);
    }

    private static Map<String, Slice> groups(Collection<Entry> entries) {
        var members = new HashMap<String, List<Entry>>();
        entries.forEach(entry -> entry.groups()
                .forEach(group ->
                        members.computeIfAbsent(group, key -> new ArrayList<>()).add(entry)));
        return members.entrySet().stream().collect(toMap(Map.Entry::getKey, group -> new Slice(group.getValue())));
    }
}
