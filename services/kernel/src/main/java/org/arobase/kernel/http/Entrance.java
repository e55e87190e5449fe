package org.arobase.kernel.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.arobase.kernel.identity.IdentityFilter;

/** What every request passes before it is routed, in one step: the router takes its time for each. */
@Singleton
class Entrance {

    private static final int BEFORE_EVERYTHING = 1_000;

    private final IdentityFilter identity;
    private final BodyLimit body;

    Entrance(IdentityFilter identity, BodyLimit body) {
        this.identity = identity;
        this.body = body;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_EVERYTHING);
    }

    private void admit(RoutingContext request) {
        if (identity.admits(request) && body.admits(request)) {
            request.next();
        }
    }
}
