package org.arobase.kernel.contract;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Does not have a contract read that the service does not show: Quarkus 3.34 reads and writes all of it before it opens the
 * port, whether anybody may ask for it or not (quarkusio/quarkus 54826; versions that wait for the first who asks need none of
 * this). Shown is that of the gateway, which was put together when it was built.
 */
@Singleton
class ContractAtStart {
    void leaveUnread(
            @Observes @Initialized(ApplicationScoped.class) Object beforeStart,
            @ConfigProperty(name = "quarkus.smallrye-openapi.enabled", defaultValue = "true") boolean shown) {
        if (!shown) {
            OpenApiConstants.classLoader = new ClassLoader(null) {};
        }
    }
}
