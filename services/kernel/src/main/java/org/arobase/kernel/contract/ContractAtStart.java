package org.arobase.kernel.contract;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Spares every start the contract of the service: Quarkus 3.34 reads and writes all of it before it opens the port, whether
 * anybody will ask or not (quarkusio/quarkus 54826; versions that wait for the first who asks need none of this). What is
 * published is the contract of the gateway, put together when it was built; while developing and in tests each service still
 * shows its own.
 */
@Singleton
class ContractAtStart {
    void leaveUnread(@Observes @Initialized(ApplicationScoped.class) Object beforeStart) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            OpenApiConstants.classLoader = new ClassLoader(null) {};
        }
    }
}
