package org.arobase.collectivities.structures;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

class MembershipNotFound extends Problem {
    MembershipNotFound(UUID id) {
        super(404, "membership-not-found", id.toString());
    }
}
