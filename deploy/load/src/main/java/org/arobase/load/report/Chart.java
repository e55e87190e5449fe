package org.arobase.load.report;

import java.util.Locale;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Spread;
import org.arobase.load.figures.Variant;

/** A bar for the median of each variant, with a line from the least to the most. */
final class Chart {
    private static final int LABELS = 330;
    private static final int BARS = 460;
    private static final int HEIGHT = 26;

    private Chart() {}

    static String svg(Measured measured) {
        var variants = measured.group().variants();
        var most = variants.stream()
                .mapToDouble(variant -> measured.spread(variant).most())
                .max()
                .orElse(1);
        var text = new StringBuilder("<svg role=\"img\" aria-label=\"%s\" width=\"%d\" height=\"%d\">\n"
                .formatted(Html.escape(measured.group().title()), LABELS + BARS + 90, HEIGHT * variants.size()));
        for (var index = 0; index < variants.size(); index++) {
            text.append(bar(variants.get(index), measured.spread(variants.get(index)), BARS / most, index * HEIGHT));
        }
        return text.append("</svg>\n").toString();
    }

    private static String bar(Variant variant, Spread spread, double scale, int top) {
        return String.format(
                Locale.ROOT,
                """
                <text x="0" y="%1$d">%2$s</text>
                <rect x="%3$d" y="%4$d" width="%5$.1f" height="14" fill="#8585f6"/>
                <line x1="%6$.1f" x2="%7$.1f" y1="%8$d" y2="%8$d" stroke="#1b1b35"/>
                <text x="%9$.1f" y="%1$d">%10$s</text>
                """,
                top + 17,
                Html.escape(variant.name()),
                LABELS,
                top + 6,
                spread.median() * scale,
                LABELS + spread.least() * scale,
                LABELS + spread.most() * scale,
                top + 13,
                LABELS + spread.most() * scale + 6,
                Lines.number(spread.median(), spread.median() < 100 ? 1 : 0));
    }
}
