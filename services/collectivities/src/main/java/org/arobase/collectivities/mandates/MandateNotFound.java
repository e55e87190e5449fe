package org.arobase.collectivities.mandates;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

class MandateNotFound extends Problem {
    MandateNotFound(UUID id) {
        super(404, "mandate-not-found", id.toString());
    }
}
