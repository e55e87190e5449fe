package org.arobase.local.plan;

import java.util.concurrent.ThreadLocalRandom;

/** A base port on which a platform can start now. */
public final class FreeBase {
    private FreeBase() {}

    public static PortPlan find() {
        while (true) {
            var ports = new PortPlan(ThreadLocalRandom.current().nextInt(20_000, 30_000));
            try {
                FreePorts.require(ports);
                return ports;
            } catch (Refusal taken) {
                Thread.onSpinWait();
            }
        }
    }
}
