package org.arobase.load.report;

import java.util.List;
import java.util.stream.Collectors;
import org.arobase.load.figures.Measured;

/** The report as a page that needs nothing but itself. */
public final class Html {
    private static final String STYLE = """
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b35 }
            table { border-collapse: collapse; margin: 1rem 0 }
            th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ddd; font-weight: normal }
            th { color: #555 } td:nth-child(2), td:nth-child(3) { text-align: right; font-variant-numeric: tabular-nums }
            .SHORT { color: #b30000; font-weight: bold } .met { color: #18753c }
            svg text { font: 13px system-ui, sans-serif; fill: #1b1b35 }
            """;

    private Html() {}

    public static String text(Report report) {
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Arobase: figures</title>
                <style>%s</style></head><body>
                <h1>Figures</h1>
                <p>%s</p>
                <p>Ratios of what was measured in the same round; every figure is the median of the rounds.</p>
                %s%s</body></html>
                """.formatted(
                        STYLE,
                        escape(report.machine().line()),
                        report.groups().stream().map(Html::group).collect(Collectors.joining()),
                        report.failures().stream()
                                .map(failure -> "<p class=\"SHORT\">Failed: " + escape(failure) + "</p>\n")
                                .collect(Collectors.joining()));
    }

    private static String group(Measured measured) {
        var text = new StringBuilder("<h2>" + escape(measured.group().title()) + "</h2>\n");
        if (!measured.findings().isEmpty()) {
            text.append(table(Lines.RATIO_HEADER, Lines.ratios(measured)));
        }
        if (!measured.samples().isEmpty()) {
            text.append(Chart.svg(measured)).append(table(Lines.FIGURE_HEADER, Lines.figures(measured)));
        }
        measured.group().skipped().forEach(word -> text.append("<p>Skipped: " + escape(word) + ".</p>\n"));
        return text.toString();
    }

    private static String table(List<String> header, List<List<String>> rows) {
        return "<table>" + row("th", header)
                + rows.stream().map(row -> row("td", row)).collect(Collectors.joining()) + "</table>\n";
    }

    private static String row(String cell, List<String> cells) {
        return cells.stream()
                .map(text -> "<%1$s%2$s>%3$s</%1$s>".formatted(cell, verdict(text), escape(text)))
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String verdict(String text) {
        return text.equals("met") || text.equals("SHORT") ? " class=\"" + text + "\"" : "";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
