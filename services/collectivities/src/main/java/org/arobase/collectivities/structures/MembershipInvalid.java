package org.arobase.collectivities.structures;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

class MembershipInvalid extends Problem {

    private MembershipInvalid(List<Violation> violations) {
        super(422, "membership-invalid");
        with(violations);
    }

    /** @throws MembershipInvalid naming every violation, when there is one */
    static void unless(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new MembershipInvalid(violations);
        }
    }
}
