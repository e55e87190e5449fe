package org.arobase.kernel.identity;

import java.util.Arrays;
import java.util.Set;
import org.arobase.kernel.problem.Problems;

/** Who asks, as the gateway vouches for it. */
public record Caller(String client, Set<Role> roles) {

    public static final Caller ANONYMOUS = new Caller("anonymous", Set.of());

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean isAnonymous() {
        return client.equals(ANONYMOUS.client);
    }

    public boolean hasAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** @throws org.arobase.kernel.problem.Problem 401 for nobody, 403 for somebody without any of the roles */
    public Caller require(Role... wanted) {
        if (isAnonymous()) {
            throw Problems.unauthenticated();
        }
        if (!hasAny(wanted)) {
            throw Problems.forbidden();
        }
        return this;
    }
}
