package org.arobase.load.figures;

import java.util.Map;

/**
 * One measurement.
 *
 * @param value the figure that is compared
 * @param details other figures taken with it, by name
 */
public record Sample(double value, Map<String, Double> details) {

    /** Names the value itself where a figure is asked for by name. */
    public static final String VALUE = "";

    public Sample(double value) {
        this(value, Map.of());
    }

    public boolean has(String figure) {
        return figure.equals(VALUE) || details.containsKey(figure);
    }

    public double figure(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("There is no figure " + name + " among " + details.keySet() + ".");
        }
        return name.equals(VALUE) ? value : details.get(name);
    }
}
