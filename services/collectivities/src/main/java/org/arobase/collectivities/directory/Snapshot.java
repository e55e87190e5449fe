package org.arobase.collectivities.directory;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.arobase.contracts.collectivities.Kind;

/** The whole directory at one moment, never changed: a change makes the next one. */
final class Snapshot {
    private final Map<String, Entry> byId;
    private final Entry[] inOrder;
    private final Entry[] byPopulation;

    Snapshot(Collection<Entry> entries) {
        byId = entries.stream().collect(toMap(Entry::id, Function.identity()));
        inOrder = sorted(entries, Comparator.comparing(Entry::id));
        byPopulation = sorted(
                entries,
                Comparator.comparing(Entry::population, Comparator.reverseOrder())
                        .thenComparing(Entry::id));
    }

    Optional<Entry> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<String> ids(Kind kind) {
        return Arrays.stream(inOrder)
                .filter(entry -> entry.kind() == kind)
                .map(Entry::id)
                .toList();
    }

    /**
     * Up to {@code limit} entries: the best answers to a search, or else by id.
     *
     * @param after the position of the last entry of the page before, or null
     */
    List<Entry> page(Criteria criteria, List<String> after, int limit) {
        return criteria.isSearch() ? search(criteria, after, limit) : list(criteria, after, limit);
    }

    long count(Criteria criteria) {
        return Arrays.stream(inOrder)
                .filter(criteria::admit)
                .filter(entry -> !criteria.isSearch() || criteria.match(entry) != Match.NONE)
                .count();
    }

    private List<Entry> list(Criteria criteria, List<String> after, int limit) {
        return Arrays.stream(inOrder, after == null ? 0 : positionAfter(after.getFirst()), inOrder.length)
                .filter(criteria::admit)
                .limit(limit)
                .toList();
    }

    private List<Entry> search(Criteria criteria, List<String> after, int limit) {
        var found = new Found(after == null ? null : Ranked.parse(after), limit);
        for (var entry : byPopulation) {
            if (criteria.admit(entry)) {
                found.add(criteria.match(entry), entry);
            }
        }
        return found.best();
    }

    private int positionAfter(String id) {
        var low = 0;
        var high = inOrder.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (inOrder[middle].id().compareTo(id) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Entry[] sorted(Collection<Entry> entries, Comparator<Entry> order) {
        return entries.stream().sorted(order).toArray(Entry[]::new);
    }
}
