package org.arobase.load.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The report as a part of the documentation, between two marks that stay. */
public final class Markdown {
    static final String BEGIN = "<!-- measured: make load RECORD=1 writes what is between these marks -->";
    static final String END = "<!-- end -->";

    private Markdown() {}

    public static void record(Report report, Path page) throws IOException {
        var text = Files.readString(page);
        var begin = text.indexOf(BEGIN);
        var end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(page + " has no place for figures: " + BEGIN + " ... " + END);
        }
        Files.writeString(page, text.substring(0, begin) + BEGIN + "\n\n" + text(report) + text.substring(end));
    }

    static String text(Report report) {
        var text = new StringBuilder(
                "`%s`: %s.\n\n".formatted(report.command(), report.machine().line()));
        for (var measured : report.groups()) {
            text.append("### ").append(measured.group().title()).append("\n\n");
            if (!measured.findings().isEmpty()) {
                table(text, Lines.RATIO_HEADER, Lines.ratios(measured));
            }
            if (!measured.samples().isEmpty()) {
                table(text, Lines.FIGURE_HEADER, Lines.figures(measured));
            }
            measured.group()
                    .skipped()
                    .forEach(word -> text.append("Skipped: ").append(word).append(".\n\n"));
        }
        report.failures()
                .forEach(failure -> text.append("Failed: ").append(failure).append("\n\n"));
        return text.toString();
    }

    private static void table(StringBuilder text, List<String> header, List<List<String>> rows) {
        row(text, header);
        text.append("|---|--:|--:|---|---|\n");
        rows.forEach(row -> row(text, row));
        text.append('\n');
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
