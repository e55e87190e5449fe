package org.arobase.collectivities.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.arobase.contracts.collectivities.Kind;

/** The whole directory, or one group of it, in the orders lists have. */
final class Slice {
    static final Slice NOTHING = new Slice(List.of());

    private final Entry[] entries;
    /** By the sort; made when first asked for, twice at worst. */
    private final Entry[][] sorted = new Entry[Sort.STORED.size()][];

    Slice(Collection<Entry> entries) {
        this.entries = entries.toArray(Entry[]::new);
    }

    int size() {
        return entries.length;
    }

    /** As places of a search are numbered. */
    Entry[] ranked() {
        return sorted(Sort.POPULATION);
    }

    List<String> ids(Kind kind) {
        return Arrays.stream(sorted(Sort.ID))
                .filter(entry -> entry.kind() == kind)
                .map(Entry::id)
                .toList();
    }

    long count(Criteria criteria) {
        return Arrays.stream(entries).filter(criteria::admit).count();
    }

    /** Up to {@code limit} entries in the order asked for, those after {@code after} when it is not null. */
    List<Entry> list(Criteria criteria, Place after, int limit) {
        var inOrder = sorted(criteria.sort());
        return Arrays.stream(inOrder, after == null ? 0 : indexAfter(after, criteria.sort()), inOrder.length)
                .filter(criteria::admit)
                .limit(limit)
                .toList();
    }

    private Entry[] sorted(Sort sort) {
        var known = sorted[sort.ordinal()];
        if (known == null) {
            known = sort.sorted(Arrays.asList(entries));
            sorted[sort.ordinal()] = known;
        }
        return known;
    }

    private int indexAfter(Place place, Sort sort) {
        var inOrder = sorted(sort);
        var low = 0;
        var high = inOrder.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sort.isAfter(inOrder[middle], place)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
