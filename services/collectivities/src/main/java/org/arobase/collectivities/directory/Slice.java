package org.arobase.collectivities.directory;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.arobase.contracts.collectivities.Kind;

/** The whole directory, or one group of it, in the orders lists have. */
final class Slice {
    static final Slice NOTHING = ofFew(List.of());

    private final Function<Sort, Entry[]> orders;

    /** Sorts them in every order, with all processors: on a thread that has the time. */
    Slice(Collection<Entry> entries) {
        this(Sort.STORED.parallelStream().map(sort -> sort.sorted(entries)).toArray(Entry[][]::new));
    }

    /** @param sorted by the sort */
    private Slice(Entry[][] sorted) {
        this(sort -> sorted[sort.ordinal()]);
    }

    private Slice(Function<Sort, Entry[]> orders) {
        this.orders = orders;
    }

    /** So few that they are sorted when it is asked, in the order that is asked: a request neither waits nor wakes a thread. */
    static Slice ofFew(List<Entry> entries) {
        return new Slice(sort -> sort.sorted(entries));
    }

    /** Every group of the entries, in the orders of the whole: what is in order stays so when some are picked. */
    Map<String, Slice> groups() {
        var orders = Sort.STORED.stream().map(this::groups).toList();
        return orders.getFirst().keySet().stream()
                .collect(toMap(
                        Function.identity(),
                        group -> new Slice(orders.stream()
                                .map(order -> order.get(group).toArray(Entry[]::new))
                                .toArray(Entry[][]::new))));
    }

    private Map<String, List<Entry>> groups(Sort sort) {
        var members = new HashMap<String, List<Entry>>();
        for (var entry : sorted(sort)) {
            entry.groups()
                    .forEach(group -> members.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(entry));
        }
        return members;
    }

    int size() {
        return sorted(Sort.ID).length;
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
        return Arrays.stream(sorted(Sort.ID)).filter(criteria::admit).count();
    }

    /** Up to {@code limit} entries in the order asked for, those after {@code after} when it is not null. */
    List<Entry> list(Criteria criteria, Place after, int limit) {
        var inOrder = sorted(criteria.sort());
        return Arrays.stream(inOrder, after == null ? 0 : indexAfter(inOrder, after, criteria.sort()), inOrder.length)
                .filter(criteria::admit)
                .limit(limit)
                .toList();
    }

    private Entry[] sorted(Sort sort) {
        return orders.apply(sort);
    }

    private static int indexAfter(Entry[] inOrder, Place place, Sort sort) {
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
