package org.arobase.collectivities.structures;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.contracts.collectivities.Structure;

/** Records the starter structure and memberships once; what was changed since is left as it is. */
@ApplicationScoped
class StarterStructures {

    /** Mandates come after. */
    private static final int BEFORE_MANDATES = Interceptor.Priority.LIBRARY_AFTER;

    private final Structures structures;
    private final Memberships memberships;
    private final StarterConfig config;

    StarterStructures(Structures structures, Memberships memberships, StarterConfig config) {
        this.structures = structures;
        this.memberships = memberships;
        this.config = config;
    }

    void start(@Observes @Priority(BEFORE_MANDATES) StartupEvent event) throws Throwable {
        if (config.enabled()) {
            VertxContextSupport.subscribeAndAwait(this::record);
        }
    }

    Uni<Void> record() {
        return Multi.createFrom()
                .iterable(StarterFile.read("structures.json", Structure[].class))
                .onItem()
                .transformToUniAndConcatenate(structures::keep)
                .onItem()
                .ignoreAsUni()
                .chain(() -> Multi.createFrom()
                        .iterable(StarterFile.read("memberships.json", Membership[].class))
                        .onItem()
                        .transformToUniAndConcatenate(memberships::keep)
                        .onItem()
                        .ignoreAsUni());
    }
}
