package org.arobase.actions.people;

import java.util.UUID;

/** What is read was merged into another, which is read instead. */
class Moved extends RuntimeException {

    private final UUID from;
    private final UUID to;

    Moved(UUID from, UUID to) {
        super(null, null, false, false);
        this.from = from;
        this.to = to;
    }

    /** The same path of the other. */
    String in(String path) {
        return path.replaceFirst(from.toString(), to.toString());
    }
}
