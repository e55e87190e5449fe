package org.arobase.load.figures;

/** One way of doing a thing, to be measured beside the others of its group. */
public record Variant(String name, String unit, Measurement measurement) {

    /** Takes one sample; called once a round. */
    @FunctionalInterface
    public interface Measurement {
        Sample take() throws Exception;
    }

    /** A figure that is the same in every round: a promised one, or one that was taken before. */
    public static Variant fixed(String name, String unit, double value) {
        return new Variant(name, unit, () -> new Sample(value));
    }
}
