package org.arobase.kernel.outbox;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** A write's answer is made after its commit: the moment to wake the relay. */
@Provider
public class KickAfterWrite implements DynamicFeature {

    /** Filters are there before the configuration is, which the relay needs. */
    private final Instance<Relay> relay;

    KickAfterWrite(Instance<Relay> relay) {
        this.relay = relay;
    }

    @Override
    public void configure(ResourceInfo operation, FeatureContext filters) {
        if (!operation.getResourceMethod().isAnnotationPresent(GET.class)) {
            ContainerResponseFilter kick = (request, response) -> relay.get().kick();
            filters.register(kick);
        }
    }
}
