package org.arobase.kernel.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.arobase.kernel.problem.ProblemAnswer;
import org.arobase.kernel.problem.Problems;

/** A service reached without the gateway's word serves nothing but health and metrics. */
@Singleton
public class IdentityFilter {

    private static final String KEY = "arobase.caller";
    private static final int BEFORE_EVERYTHING = 1_000;

    private final IdentityVerifier verifier;

    public IdentityFilter(IdentityVerifier verifier) {
        this.verifier = verifier;
    }

    public void register(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_EVERYTHING);
    }

    static Caller caller(RoutingContext request) {
        return request.get(KEY);
    }

    private void admit(RoutingContext request) {
        if (request.normalizedPath().startsWith("/q/")) {
            request.next();
            return;
        }
        var caller = verifier.verify(request.request().getHeader(IdentityVerifier.HEADER));
        if (caller.isEmpty()) {
            ProblemAnswer.send(request, Problems.unauthenticated());
            return;
        }
        request.put(KEY, caller.get());
        request.next();
    }
}
