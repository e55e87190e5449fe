package org.arobase.kernel.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cells between two ends of line, as written.
 *
 * @param line the one it begins on, from 1
 * @param cells at most as many as columns are allowed
 * @param width how many cells there really are
 * @param faults the code of what is wrong, by the position of the cell
 */
record CsvRecord(long line, List<String> cells, int width, SortedMap<Integer, String> faults) {

    boolean blank() {
        return faults.isEmpty() && width == cells.size() && cells.stream().allMatch(Blanks::only);
    }

    /** A record while it is read; what exceeds the limits is counted and dropped. */
    static final class Draft {

        private final CsvLimits limits;
        private final long line;
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private final SortedMap<Integer, String> faults = new TreeMap<>();
        private int width;

        Draft(CsvLimits limits, long line) {
            this.limits = limits;
            this.line = line;
        }

        void add(int c) {
            if (cell.length() < limits.longestCell()) {
                cell.append((char) c);
            } else {
                fault("too-long");
            }
        }

        void fault(String code) {
            faults.put(Math.min(width, limits.mostColumns()), code);
        }

        void endCell() {
            if (width < limits.mostColumns()) {
                cells.add(cell.toString());
            }
            cell.setLength(0);
            width++;
        }

        CsvRecord end() {
            return new CsvRecord(line, List.copyOf(cells), width, faults);
        }
    }
}
