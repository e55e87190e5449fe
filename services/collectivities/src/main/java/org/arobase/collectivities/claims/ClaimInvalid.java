package org.arobase.collectivities.claims;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

class ClaimInvalid extends Problem {

    private ClaimInvalid(List<Violation> violations) {
        super(422, "claim-invalid");
        with(violations);
    }

    /** @throws ClaimInvalid naming every violation, when there is one */
    static void unless(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new ClaimInvalid(violations);
        }
    }
}
