package org.arobase.collectivities.claims;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.arobase.collectivities.structures.StarterConfig;
import org.arobase.collectivities.structures.StarterFile;
import org.arobase.kernel.starter.StarterRows;

/** Records the starter claim once, of a client that there is not about an authority that there is not. */
@ApplicationScoped
class StarterClaims {

    private static final String HELD = "select id::text as id from claim where id = any($1::text[]::uuid[])";

    private final StarterRows rows;
    private final Claims claims;
    private final StarterConfig config;

    StarterClaims(StarterRows rows, Claims claims, StarterConfig config) {
        this.rows = rows;
        this.claims = claims;
        this.config = config;
    }

    void start(@Observes StartupEvent event) throws Throwable {
        if (config.enabled()) {
            VertxContextSupport.subscribeAndAwait(this::record);
        }
    }

    Uni<Void> record() {
        return rows.complete(StarterFile.read("claims.json", Claim[].class), HELD, claims::keep);
    }
}
