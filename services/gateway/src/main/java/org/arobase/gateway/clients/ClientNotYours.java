package org.arobase.gateway.clients;

import java.util.Set;
import org.arobase.kernel.problem.Problem;

/** Who administers an authority lets in who may contribute there, and may do nothing else. */
class ClientNotYours extends Problem {
    /** @param authorities those that the caller administers */
    ClientNotYours(Set<String> authorities) {
        super(
                403,
                "client-not-yours",
                String.join(", ", authorities.stream().sorted().toList()));
    }
}
