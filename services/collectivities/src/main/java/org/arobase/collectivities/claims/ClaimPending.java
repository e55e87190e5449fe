package org.arobase.collectivities.claims;

import org.arobase.kernel.problem.Problem;

class ClaimPending extends Problem {
    ClaimPending(String id) {
        super(409, "claim-pending", id);
    }
}
