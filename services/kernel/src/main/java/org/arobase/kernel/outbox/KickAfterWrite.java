package org.arobase.kernel.outbox;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A write's answer is made after its commit: the moment to wake the relay. */
public class KickAfterWrite {

    private final Relay relay;

    KickAfterWrite(Relay relay) {
        this.relay = relay;
    }

    @ServerResponseFilter
    void kick(ContainerRequestContext request) {
        if (!request.getMethod().equals("GET")) {
            relay.kick();
        }
    }
}
