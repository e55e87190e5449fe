package org.arobase.local.plan;

/** Every port of the platform follows from one base port. */
public record PortPlan(int base) {
    private static final int KAFKA_CONTROLLER = 12;

    /** PostgreSQL runs as nobody, who may not listen below. */
    private static final int FIRST_BASE = 1_024;

    private static final int LAST_BASE = 65_535 - KAFKA_CONTROLLER;
    public static final PortPlan USUAL = new PortPlan(8080);

    public PortPlan {
        if (base < FIRST_BASE || base > LAST_BASE) {
            throw new Refusal(
                    "The base port must lie between %d and %d, not %d: the platform takes the %d ports above it."
                            .formatted(FIRST_BASE, LAST_BASE, base, KAFKA_CONTROLLER));
        }
    }

    public int of(Part part) {
        return base + part.offset;
    }

    public int kafkaController() {
        return base + KAFKA_CONTROLLER;
    }

    /** The address of a part as the other parts use it. */
    public String address(Part part) {
        return "127.0.0.1:" + of(part);
    }
}
