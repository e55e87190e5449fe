package org.arobase.actions.index;

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
