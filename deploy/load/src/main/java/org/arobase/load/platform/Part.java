package org.arobase.load.platform;

import java.util.Locale;

/** A part of the platform, with its place above the base port. */
public enum Part {
    GATEWAY(0),
    COLLECTIVITIES(1),
    ACTIONS(2),
    LABEL(3),
    FEED(4),
    JOURNAL(5),
    POSTGRES(10),
    KAFKA(11);

    final int offset;

    Part(int offset) {
        this.offset = offset;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
