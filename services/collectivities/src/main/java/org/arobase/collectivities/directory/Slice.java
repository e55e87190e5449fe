package org.arobase.collectivities.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.arobase.contracts.collectivities.Kind;

/** The whole directory, or what lies in one place, in the orders lists have. */
final class Slice {
    static final Slice NOTHING = new Slice(List.of());

    private final Map<Sort, Entry[]> sorted = new EnumMap<>(Sort.class);

    Slice(Collection<Entry> entries) {
        Sort.STORED.forEach(sort -> sorted.put(sort, sort.sorted(entries)));
    }

    int size() {
        return sorted.get(Sort.ID).length;
    }

    List<String> ids(Kind kind) {
        return Arrays.stream(sorted.get(Sort.ID))
                .filter(entry -> entry.kind() == kind)
                .map(Entry::id)
                .toList();
    }

    long count(Criteria criteria) {
        return Arrays.stream(sorted.get(Sort.ID)).filter(criteria::admit).count();
    }

    /** Up to {@code limit} entries in the order asked for, those after {@code after} when it is not null. */
    List<Entry> list(Criteria criteria, Place after, int limit) {
        var entries = sorted.get(criteria.sort());
        return Arrays.stream(entries, after == null ? 0 : indexAfter(after, criteria.sort()), entries.length)
                .filter(criteria::admit)
                .limit(limit)
                .toList();
    }

    /** Up to {@code limit} entries, the best answers first, those after {@code after} when it is not null. */
    List<Entry> search(Criteria criteria, Ranked after, int limit) {
        var found = new Found(after, limit);
        for (var entry : sorted.get(Sort.POPULATION)) {
            if (criteria.fits(entry)) {
                found.add(criteria.match(entry), entry);
            }
        }
        return found.best();
    }

    private int indexAfter(Place place, Sort sort) {
        var entries = sorted.get(sort);
        var low = 0;
        var high = entries.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sort.isAfter(entries[middle], place)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
