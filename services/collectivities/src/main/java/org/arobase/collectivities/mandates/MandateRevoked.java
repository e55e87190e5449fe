package org.arobase.collectivities.mandates;

import org.arobase.kernel.problem.Problem;

class MandateRevoked extends Problem {
    MandateRevoked(String id, String on) {
        super(409, "mandate-revoked", id, on);
    }
}
