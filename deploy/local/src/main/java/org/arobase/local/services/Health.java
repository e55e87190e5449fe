package org.arobase.local.services;

import java.io.IOException;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.PortPlan;

/** Asks a service whether it is ready. */
public final class Health {
    private final Ask ask;

    public Health(PortPlan ports) {
        this.ask = new Ask(ports);
    }

    public boolean ready(Part service) {
        try {
            ask.text(service, "/q/health/ready");
            return true;
        } catch (IOException down) {
            return false;
        }
    }
}
