package org.arobase.load.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.arobase.load.figures.Finding;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Variant;

/** The findings and figures of a group in words, the same in every report. */
final class Lines {
    static final List<String> RATIO_HEADER = List.of("ratio", "median", "least .. most", "aim", "");
    static final List<String> FIGURE_HEADER = List.of("behind it", "median", "least .. most", "unit", "also");

    private Lines() {}

    static List<List<String>> ratios(Measured measured) {
        return measured.findings().stream().map(Lines::ratio).toList();
    }

    private static List<String> ratio(Finding finding) {
        var ratio = finding.ratio();
        return List.of(
                finding.claim().title(),
                number(ratio.median(), 2),
                number(ratio.least(), 2) + " .. " + number(ratio.most(), 2),
                finding.claim().aim().toString(),
                finding.verdict());
    }

    static List<List<String>> figures(Measured measured) {
        return measured.group().variants().stream()
                .map(variant -> figure(measured, variant))
                .toList();
    }

    private static List<String> figure(Measured measured, Variant variant) {
        var spread = measured.spread(variant);
        var digits = spread.median() < 100 ? 1 : 0;
        return List.of(
                variant.name(),
                number(spread.median(), digits),
                number(spread.least(), digits) + " .. " + number(spread.most(), digits),
                variant.unit(),
                also(measured, variant));
    }

    private static String also(Measured measured, Variant variant) {
        var parts = new ArrayList<String>();
        measured.samples().get(variant.name()).stream()
                .map(Sample::details)
                .flatMap(details -> details.keySet().stream())
                .distinct()
                .forEach(figure ->
                        parts.add(number(measured.median(variant, figure).orElseThrow(), 1) + " " + figure));
        return String.join(", ", parts);
    }

    static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
