package org.arobase.collectivities.directory;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.arobase.collectivities.search.Beside;
import org.arobase.contracts.collectivities.Kind;

/** The whole directory at one moment, never changed: a change makes the next one. */
final class Snapshot {
    private final Map<String, Entry> byId;
    private final Map<String, Slice> groups;
    private final Slice whole;
    private final Searchable searchable;
    private final Strata strata;
    private final Chronicle chronicle;
    private final Map<String, Ended> ended;
    private final LocalDate completeFrom;

    /**
     * @param former names that led to an entity in the past, by its id
     * @param chronicle of the same entities, which may still be being written
     */
    Snapshot(
            Collection<Entry> entries,
            Map<String, Collection<String>> former,
            Supplier<Chronicle> chronicle,
            Collection<Ended> ended) {
        byId = entries.stream().collect(toMap(Entry::id, Function.identity()));
        whole = new Slice(entries);
        var indexed = Beside.begin(() -> new Searchable(whole.ranked(), former));
        groups = whole.groups();
        strata = new Strata(entries);
        this.ended = ended.stream().collect(toMap(Ended::id, Function.identity()));
        completeFrom = entries.stream()
                .filter(entry -> !entry.fictive())
                .map(Entry::validOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        searchable = indexed.join();
        this.chronicle = chronicle.get();
    }

    Optional<Entry> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What is no longer in the directory, though it once was. */
    Optional<Ended> ended(String id) {
        return Optional.ofNullable(ended.get(id));
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

    /** Another one for another content. */
    String state() {
        return chronicle.state();
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** The first day of which the editions tell everything that is real, and the movements nothing more. */
    LocalDate completeFrom() {
        return completeFrom;
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
}
