package org.arobase.kernel.inbox;

import org.apache.kafka.clients.consumer.Consumer;

/** How many records a consumer still has before it. */
public final class Lag {

    private volatile double records = Double.NaN;

    /**
     * To be called by the consumer's own thread, when a poll has returned and again when all of it is applied.
     *
     * @param atHand records that were polled and are not applied yet
     */
    public void check(Consumer<?, ?> consumer, int atHand) {
        var sum = (long) atHand;
        for (var partition : consumer.assignment()) {
            var lag = consumer.currentLag(partition);
            if (lag.isEmpty()) {
                return;
            }
            sum += lag.getAsLong();
        }
        records = sum;
    }

    /** Not a number until the broker has told where its topics end. */
    public double records() {
        return records;
    }
}
