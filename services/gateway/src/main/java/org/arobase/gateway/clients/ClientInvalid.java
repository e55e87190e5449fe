package org.arobase.gateway.clients;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

class ClientInvalid extends Problem {

    private ClientInvalid(List<Violation> violations) {
        super(422, "client-invalid");
        with(violations);
    }

    /** @throws ClientInvalid naming every violation, when there is one */
    static void unless(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new ClientInvalid(violations);
        }
    }
}
