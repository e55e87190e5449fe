package org.arobase.local.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A process of the platform, with its place in the port plan. */
public enum Part {
    GATEWAY(0),
    COLLECTIVITIES(1),
    ACTIONS(2),
    LABEL(3),
    FEED(4),
    JOURNAL(5),
    KAFKA(11),
    POSTGRES(10);

    /** The parts that are ours, the gateway included: each has a database. */
    public static final List<Part> SERVICES =
            Stream.of(values()).filter(part -> part.offset < POSTGRES.offset).toList();

    /** Who stops together, step by step: each step ends while all it needs is still there. */
    public static final List<List<Part>> STOPPING = List.of(
            List.of(GATEWAY),
            SERVICES.stream().filter(part -> part != GATEWAY).toList(),
            List.of(KAFKA),
            List.of(POSTGRES));

    final int offset;

    Part(int offset) {
        this.offset = offset;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean service() {
        return SERVICES.contains(this);
    }

    public static Optional<Part> of(String label) {
        return Stream.of(values()).filter(part -> part.label().equals(label)).findFirst();
    }
}
