package org.arobase.collectivities.mandates;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.arobase.collectivities.mandates.RecordedMandate.Granted;
import org.arobase.collectivities.structures.StarterConfig;
import org.arobase.collectivities.structures.StarterFile;
import org.arobase.contracts.collectivities.Mandate;
import org.arobase.kernel.starter.StarterRows;

/** Records the starter mandates once; one that was revoked since is left as it is. */
@ApplicationScoped
class StarterMandates {

    private static final int AFTER_STRUCTURES = Interceptor.Priority.LIBRARY_AFTER + 1;
    private static final String DEED = "Délibération fictive, pour la démonstration";

    private static final String HELD = "select id::text as id from mandate where id = any($1::text[]::uuid[])";

    private final StarterRows rows;
    private final Mandates mandates;
    private final StarterConfig config;

    StarterMandates(StarterRows rows, Mandates mandates, StarterConfig config) {
        this.rows = rows;
        this.mandates = mandates;
        this.config = config;
    }

    void start(@Observes @Priority(AFTER_STRUCTURES) StartupEvent event) throws Throwable {
        if (config.enabled()) {
            VertxContextSupport.subscribeAndAwait(this::record);
        }
    }

    Uni<Void> record() {
        return rows.complete(
                StarterFile.read("mandates.json", Mandate[].class),
                HELD,
                state -> mandates.keep(new Granted(state, DEED)));
    }
}
