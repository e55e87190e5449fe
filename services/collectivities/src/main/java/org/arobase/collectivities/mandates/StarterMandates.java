package org.arobase.collectivities.mandates;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.arobase.collectivities.mandates.RecordedMandate.Granted;
import org.arobase.collectivities.structures.StarterConfig;
import org.arobase.collectivities.structures.StarterFile;
import org.arobase.contracts.collectivities.Mandate;

/** Records the starter mandates once; one that was revoked since is left as it is. */
@ApplicationScoped
class StarterMandates {

    private static final int AFTER_STRUCTURES = Interceptor.Priority.LIBRARY_AFTER + 1;
    private static final String DEED = "Délibération fictive, pour la démonstration";

    private final Mandates mandates;
    private final StarterConfig config;

    StarterMandates(Mandates mandates, StarterConfig config) {
        this.mandates = mandates;
        this.config = config;
    }

    void start(@Observes @Priority(AFTER_STRUCTURES) StartupEvent event) throws Throwable {
        if (config.enabled()) {
            VertxContextSupport.subscribeAndAwait(this::record);
        }
    }

    Uni<Void> record() {
        return Multi.createFrom()
                .iterable(StarterFile.read("mandates.json", Mandate[].class))
                .onItem()
                .transformToUniAndConcatenate(state -> mandates.keep(new Granted(state, DEED)))
                .onItem()
                .ignoreAsUni();
    }
}
