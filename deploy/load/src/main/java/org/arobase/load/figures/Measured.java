package org.arobase.load.figures;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A group with its samples, by variant and in the order of the rounds. */
public record Measured(Group group, Map<String, List<Sample>> samples) {

    /** Claims of whose variants one was not measured say nothing. */
    public List<Finding> findings() {
        return group.claims().stream()
                .filter(claim -> samples.containsKey(claim.over()) && samples.containsKey(claim.under()))
                .map(claim -> claim.judge(samples))
                .toList();
    }

    public Spread spread(Variant variant) {
        return Spread.of(samples.get(variant.name()).stream().map(Sample::value).toList());
    }

    /** The median of a figure taken beside the value; empty where it was not taken. */
    public OptionalDouble median(Variant variant, String figure) {
        var taken = samples.get(variant.name()).stream()
                .filter(sample -> sample.has(figure))
                .map(sample -> sample.figure(figure))
                .toList();
        return taken.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Spread.of(taken).median());
    }
}
