package org.arobase.collectivities.structures;

import org.arobase.kernel.problem.Problem;

class MembershipOverlap extends Problem {
    MembershipOverlap(String other) {
        super(409, "membership-overlap", other);
    }
}
