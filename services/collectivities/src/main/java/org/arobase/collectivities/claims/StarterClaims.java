package org.arobase.collectivities.claims;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.arobase.collectivities.structures.StarterConfig;
import org.arobase.collectivities.structures.StarterFile;

/** Records the starter claim once, of a client that there is not about an authority that there is not. */
@ApplicationScoped
class StarterClaims {

    private final Claims claims;
    private final StarterConfig config;

    StarterClaims(Claims claims, StarterConfig config) {
        this.claims = claims;
        this.config = config;
    }

    void start(@Observes StartupEvent event) throws Throwable {
        if (config.enabled()) {
            var claim = StarterFile.read("claims.json", Claim[].class).getFirst();
            VertxContextSupport.subscribeAndAwait(() -> claims.keep(claim));
        }
    }
}
