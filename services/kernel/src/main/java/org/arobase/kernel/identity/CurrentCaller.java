package org.arobase.kernel.identity;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** The caller of the request being served. */
@ApplicationScoped
public class CurrentCaller {

    private final CurrentVertxRequest request;

    CurrentCaller(CurrentVertxRequest request) {
        this.request = request;
    }

    public Caller get() {
        return IdentityFilter.caller(request.getCurrent());
    }
}
