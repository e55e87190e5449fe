package org.arobase.load.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The scoring core of the label by itself, in a JVM with the settings of the service. */
public record ScoringCore(Place place) {
    private static final String MAIN = "org.arobase.load.scoring.Main";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * Microseconds of processor time that a score takes.
     *
     * @param grid {@code shipped} or {@code wide}
     * @param time to measure, of the processor
     */
    public double micros(String grid, Duration time) throws Exception {
        var seconds = Long.toString(time.toSeconds());
        var command = Java.program(256, place.label(), place.scoring(), MAIN, grid, seconds);
        try (var child = Child.start(command, Java.ENVIRONMENT, place.log("scoring"))) {
            child.handle().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return Double.parseDouble(child.output().strip());
        } catch (NumberFormatException none) {
            throw new IllegalStateException("The scoring core was not measured: " + none.getMessage());
        }
    }
}
