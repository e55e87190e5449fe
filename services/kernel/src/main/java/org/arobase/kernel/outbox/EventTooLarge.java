package org.arobase.kernel.outbox;

import org.arobase.kernel.problem.Problem;

public class EventTooLarge extends Problem {

    static final int MOST_BYTES = 256 * 1024;

    EventTooLarge() {
        super(413, "event-too-large", MOST_BYTES);
    }
}
