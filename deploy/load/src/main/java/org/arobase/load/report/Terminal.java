package org.arobase.load.report;

/** The report as it is read where it was asked for. */
public final class Terminal {

    private Terminal() {}

    public static String text(Report report) {
        var text = new StringBuilder("\n" + report.machine().line() + "\n");
        for (var measured : report.groups()) {
            text.append("\n").append(measured.group().title()).append("\n\n");
            if (!measured.findings().isEmpty()) {
                text.append(new TextTable(Lines.RATIO_HEADER, Lines.ratios(measured)).text())
                        .append('\n');
            }
            if (!measured.samples().isEmpty()) {
                text.append(new TextTable(Lines.FIGURE_HEADER, Lines.figures(measured)).text());
            }
            measured.group()
                    .skipped()
                    .forEach(word -> text.append("  skipped: ").append(word).append('\n'));
        }
        report.failures()
                .forEach(failure -> text.append("\nFAILED: ").append(failure).append('\n'));
        return text.toString();
    }
}
