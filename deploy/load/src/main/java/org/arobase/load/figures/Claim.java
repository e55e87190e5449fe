package org.arobase.load.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A ratio of two variants of a group.
 *
 * @param over name of the variant above the line
 * @param under name of the variant below it
 * @param figure which figure of the samples; {@link Sample#VALUE} for the value
 */
public record Claim(String title, String over, String under, String figure, Aim aim) {

    public Claim(String title, String over, String under, Aim aim) {
        this(title, over, under, Sample.VALUE, aim);
    }

    /** The ratio of each round: what disturbed the machine in a round disturbed both. */
    Finding judge(Map<String, List<Sample>> samples) {
        var above = samples.get(over);
        var below = samples.get(under);
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < Math.min(above.size(), below.size()); round++) {
            ratios.add(above.get(round).figure(figure) / below.get(round).figure(figure));
        }
        return new Finding(this, Spread.of(ratios));
    }
}
