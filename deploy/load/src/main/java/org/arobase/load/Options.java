package org.arobase.load;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line.
 *
 * @param root of the repository
 * @param port base of the ports
 * @param rows to measure; all when empty
 * @param quick a short run that shows that everything works
 * @param record write the figures into docs/performance.md
 */
record Options(Path root, int port, List<String> rows, boolean quick, boolean record) {

    static Options parse(List<String> arguments) {
        var words = new ArrayDeque<>(arguments);
        var root = Path.of("");
        var port = 18_080;
        var rows = new ArrayList<String>();
        var quick = false;
        var record = false;
        while (!words.isEmpty()) {
            var option = words.removeFirst();
            switch (option) {
                case "--root" -> root = Path.of(value(option, words));
                case "--port" -> port = Integer.parseInt(value(option, words));
                case "--rows" -> rows.addAll(List.of(value(option, words).split(",")));
                case "--quick" -> quick = true;
                case "--record" -> record = true;
                default -> throw new Usage("There is no option " + option + ".");
            }
        }
        rows.stream().filter(row -> !Suite.names().contains(row)).findFirst().ifPresent(row -> {
            throw new Usage("There is no row " + row + ". There are: " + String.join(", ", Suite.names()) + ".");
        });
        return new Options(root.toAbsolutePath().normalize(), port, List.copyOf(rows), quick, record);
    }

    private static String value(String option, ArrayDeque<String> words) {
        if (words.isEmpty() || words.getFirst().isBlank()) {
            throw new Usage("The option " + option + " needs a value.");
        }
        return words.removeFirst();
    }

    boolean wants(String row) {
        return rows.isEmpty() || rows.contains(row);
    }

    String command() {
        return "make load" + (rows.isEmpty() ? "" : " ROWS=" + String.join(",", rows)) + (quick ? " QUICK=1" : "");
    }

    static final class Usage extends RuntimeException {
        Usage(String message) {
            super(message, null, false, false);
        }
    }
}
