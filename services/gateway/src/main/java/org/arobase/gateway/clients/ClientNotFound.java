package org.arobase.gateway.clients;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

/** There is no such client, or it is somebody else: both are answered in the same way. */
class ClientNotFound extends Problem {
    ClientNotFound(UUID id) {
        super(404, "client-not-found", id.toString());
    }
}
