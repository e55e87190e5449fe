package org.arobase.load.rows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.arobase.load.figures.Sample;

/** From answers to when what they promise was seen elsewhere. */
final class Lags {

    private Lags() {}

    /**
     * In milliseconds, rising; what is seen before its answer took none.
     *
     * @param seen by id, filled meanwhile
     * @throws IllegalStateException when one is not seen in time
     */
    static List<Double> of(Map<String, Long> answered, Map<String, Long> seen, Duration patience)
            throws InterruptedException {
        var end = Instant.now().plus(patience);
        while (!seen.keySet().containsAll(answered.keySet())) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("A write was not seen within " + patience);
            }
            Thread.sleep(10);
        }
        return answered.entrySet().stream()
                .map(write -> Math.max(0, (seen.get(write.getKey()) - write.getValue()) / 1e6))
                .sorted()
                .toList();
    }

    /** The p99, with the middle and the longest beside it. */
    static Sample sample(List<Double> millis) {
        return new Sample(
                millis.get((int) Math.ceil(millis.size() * 0.99) - 1),
                Map.of("p50 ms", millis.get(millis.size() / 2), "most ms", millis.getLast()));
    }
}
