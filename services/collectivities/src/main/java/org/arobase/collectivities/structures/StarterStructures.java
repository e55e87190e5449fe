package org.arobase.collectivities.structures;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.contracts.collectivities.Structure;
import org.arobase.kernel.starter.StarterRows;

/** Records the starter structure and memberships once; what was changed since is left as it is. */
@ApplicationScoped
class StarterStructures {

    /** Mandates come after. */
    private static final int BEFORE_MANDATES = Interceptor.Priority.LIBRARY_AFTER;

    private static final String STRUCTURES = "select id from structure where id = any($1)";
    private static final String MEMBERSHIPS =
            "select id::text as id from membership where id = any($1::text[]::uuid[])";

    private final StarterRows rows;
    private final Structures structures;
    private final Memberships memberships;
    private final StarterConfig config;

    StarterStructures(StarterRows rows, Structures structures, Memberships memberships, StarterConfig config) {
        this.rows = rows;
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
        return rows.complete(StarterFile.read("structures.json", Structure[].class), STRUCTURES, structures::keep)
                .chain(() -> rows.complete(
                        StarterFile.read("memberships.json", Membership[].class), MEMBERSHIPS, memberships::keep));
    }
}
