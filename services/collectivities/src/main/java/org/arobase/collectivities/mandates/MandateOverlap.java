package org.arobase.collectivities.mandates;

import org.arobase.kernel.problem.Problem;

class MandateOverlap extends Problem {
    MandateOverlap(String other) {
        super(409, "mandate-overlap", other);
    }
}
