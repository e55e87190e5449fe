package org.arobase.collectivities.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.arobase.contracts.collectivities.Kind;

/** The whole directory, or what lies in one place, in the two orders lists have. */
final class Slice {
    static final Slice NOTHING = new Slice(List.of());

    private final Entry[] byId;
    private final Entry[] byPopulation;

    Slice(Collection<Entry> entries) {
        byId = sorted(entries, Comparator.comparing(Entry::id));
        byPopulation = sorted(
                entries,
                Comparator.comparing(Entry::population, Comparator.reverseOrder())
                        .thenComparing(Entry::id));
    }

    int size() {
        return byId.length;
    }

    List<String> ids(Kind kind) {
        return Arrays.stream(byId)
                .filter(entry -> entry.kind() == kind)
                .map(Entry::id)
                .toList();
    }

    long count(Criteria criteria) {
        return Arrays.stream(byId)
                .filter(criteria::admit)
                .filter(entry -> !criteria.isSearch() || criteria.match(entry) != Match.NONE)
                .count();
    }

    /** Up to {@code limit} entries by id, those after {@code after} when it is not null. */
    List<Entry> list(Criteria criteria, String after, int limit) {
        return Arrays.stream(byId, after == null ? 0 : positionAfter(after), byId.length)
                .filter(criteria::admit)
                .limit(limit)
                .toList();
    }

    /** Up to {@code limit} entries, the best answers first, those after {@code after} when it is not null. */
    List<Entry> search(Criteria criteria, Ranked after, int limit) {
        var found = new Found(after, limit);
        for (var entry : byPopulation) {
            if (criteria.admit(entry)) {
                found.add(criteria.match(entry), entry);
            }
        }
        return found.best();
    }

    private int positionAfter(String id) {
        var low = 0;
        var high = byId.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (byId[middle].id().compareTo(id) <= 0) {
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
