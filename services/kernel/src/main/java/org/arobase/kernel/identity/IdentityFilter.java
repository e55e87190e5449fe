package org.arobase.kernel.identity;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.arobase.kernel.problem.ProblemAnswer;
import org.arobase.kernel.problem.Problems;

/** A service reached without the gateway's word serves nothing but health and metrics. */
@Singleton
public class IdentityFilter {

    private static final String KEY = "arobase.caller";

    private final IdentityVerifier verifier;

    public IdentityFilter(IdentityVerifier verifier) {
        this.verifier = verifier;
    }

    static Caller caller(RoutingContext request) {
        return request.get(KEY);
    }

    /** What it does not admit it has answered. */
    public boolean admits(RoutingContext request) {
        if (request.normalizedPath().startsWith("/q/")) {
            return true;
        }
        var caller = verifier.verify(request.request().getHeader(IdentityVerifier.HEADER));
        if (caller.isEmpty()) {
            ProblemAnswer.send(request, Problems.unauthenticated());
            return false;
        }
        request.put(KEY, caller.get());
        return true;
    }
}
