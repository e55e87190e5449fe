package org.arobase.kernel.inbox;

import org.arobase.contracts.Event;
import org.arobase.contracts.State;

/** An event as it arrived. */
public record Received<S extends State>(Event<S> event, Envelope envelope) {

    public String key() {
        return event.id();
    }

    public long resourceversion() {
        return envelope.resourceversion();
    }
}
