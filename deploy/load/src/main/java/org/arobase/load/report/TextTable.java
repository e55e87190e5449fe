package org.arobase.load.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of text under each other, every column as wide as its widest cell. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> header, List<List<String>> rows) {
        this.rows.add(header);
        this.rows.addAll(rows);
    }

    String text() {
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder("  ");
            for (var column = 0; column < row.size(); column++) {
                line.append(padded(row.get(column), width(column))).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
