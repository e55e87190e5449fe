package org.arobase.collectivities.claims;

import org.arobase.kernel.problem.Problem;

class ClaimDecided extends Problem {
    ClaimDecided(String id) {
        super(409, "claim-decided", id);
    }
}
