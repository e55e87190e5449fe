package org.arobase.gateway.clients;

import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.kernel.retelling.Written;

/** Clients are told to nobody, but have versions. */
@ApplicationScoped
class WrittenClients implements Written {

    @Override
    public String table() {
        return "client";
    }
}
