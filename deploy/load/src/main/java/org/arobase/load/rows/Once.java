package org.arobase.load.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Variant;

/** Groups that are no rounds: what happens once, or cannot happen here. */
final class Once {

    private Once() {}

    static Measured measured(String name, String title, String unit, Map<String, Double> figures, List<Claim> claims) {
        var variants = figures.entrySet().stream()
                .map(figure -> Variant.fixed(figure.getKey(), unit, figure.getValue()))
                .toList();
        var samples = figures.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, figure -> List.of(new Sample(figure.getValue()))));
        return new Measured(new Group(name, title, 1, variants, claims, List.of()), samples);
    }

    static Measured skipped(String name, String title, String word) {
        return new Measured(new Group(name, title, 0, List.of(), List.of(), List.of(word)), Map.of());
    }
}
