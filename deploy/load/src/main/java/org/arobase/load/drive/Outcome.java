package org.arobase.load.drive;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What came of some traffic.
 *
 * @param answers in the time that counts, all of them 2xx or 3xx
 * @param requests the warming ones included
 */
public record Outcome(long answers, long requests, Duration time, Histogram nanos) {

    public double perSecond() {
        return answers * 1e9 / time.toNanos();
    }

    public double millis(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }
}
