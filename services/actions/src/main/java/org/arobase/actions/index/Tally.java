package org.arobase.actions.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts in one segment, by numbers. */
sealed interface Tally {

    void add(int document);

    /** Adds what was counted by its names. */
    void tell(Map<String, Long> counts);

    record Values(Column column, int[] counts) implements Tally {

        static Values of(Column column) {
            return new Values(column, new int[column.values().size()]);
        }

        @Override
        public void add(int document) {
            var end = column.to(document);
            for (var i = column.from(document); i < end; i++) {
                counts[column.numbers()[i]]++;
            }
        }

        @Override
        public void tell(Map<String, Long> into) {
            for (var number = 0; number < counts.length; number++) {
                Tally.add(into, column.values().get(number), counts[number]);
            }
        }
    }

    /** @param currentOf of each value, the place of what it stands for today */
    record Current(Column column, List<String> names, int[] currentOf, int[] counts) implements Tally {

        static Current of(Column column, Mergers mergers) {
            var names =
                    column.values().stream().map(mergers::current).distinct().toList();
            var places = new HashMap<String, Integer>();
            names.forEach(name -> places.put(name, places.size()));
            var currentOf = column.values().stream()
                    .mapToInt(value -> places.get(mergers.current(value)))
                    .toArray();
            return new Current(column, names, currentOf, new int[names.size()]);
        }

        @Override
        public void add(int document) {
            var end = column.to(document);
            for (var i = column.from(document); i < end; i++) {
                if (isFirst(document, i)) {
                    counts[currentOf[column.numbers()[i]]]++;
                }
            }
        }

        private boolean isFirst(int document, int place) {
            for (var i = column.from(document); i < place; i++) {
                if (currentOf[column.numbers()[i]] == currentOf[column.numbers()[place]]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void tell(Map<String, Long> into) {
            for (var place = 0; place < counts.length; place++) {
                Tally.add(into, names.get(place), counts[place]);
            }
        }
    }

    /** @param groupsOf of each value, a bit for each group it is in */
    record Groups(Column column, List<String> names, long[] groupsOf, int[] counts) implements Tally {

        static Groups of(Column column, Map<String, List<String>> groups) {
            var names = List.copyOf(groups.keySet());
            var groupsOf = column.values().stream()
                    .mapToLong(value -> groupsOf(value, names, groups))
                    .toArray();
            return new Groups(column, names, groupsOf, new int[names.size()]);
        }

        private static long groupsOf(String value, List<String> names, Map<String, List<String>> groups) {
            var bits = 0L;
            for (var group = 0; group < names.size(); group++) {
                if (groups.get(names.get(group)).contains(value)) {
                    bits |= 1L << group;
                }
            }
            return bits;
        }

        @Override
        public void add(int document) {
            var all = 0L;
            var end = column.to(document);
            for (var i = column.from(document); i < end; i++) {
                all |= groupsOf[column.numbers()[i]];
            }
            for (; all != 0; all &= all - 1) {
                counts[Long.numberOfTrailingZeros(all)]++;
            }
        }

        @Override
        public void tell(Map<String, Long> into) {
            for (var group = 0; group < counts.length; group++) {
                Tally.add(into, names.get(group), counts[group]);
            }
        }
    }

    private static void add(Map<String, Long> into, String name, int count) {
        if (count > 0) {
            into.merge(name, (long) count, Long::sum);
        }
    }
}
