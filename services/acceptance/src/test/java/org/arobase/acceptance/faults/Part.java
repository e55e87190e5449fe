package org.arobase.acceptance.faults;

import java.util.Locale;

/** A process of the platform, with its place in the port plan. */
enum Part {
    GATEWAY(0),
    COLLECTIVITIES(1),
    ACTIONS(2),
    LABEL(3),
    FEED(4),
    JOURNAL(5),
    KAFKA(11),
    POSTGRES(10);

    private final int offset;

    Part(int offset) {
        this.offset = offset;
    }

    int port(int base) {
        return base + offset;
    }

    boolean service() {
        return offset < POSTGRES.offset;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
