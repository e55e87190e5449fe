package org.arobase.collectivities.claims;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

class InvitationInvalid extends Problem {

    private InvitationInvalid(List<Violation> violations) {
        super(422, "invitation-invalid");
        with(violations);
    }

    /** @throws InvitationInvalid naming every violation, when there is one */
    static void unless(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvitationInvalid(violations);
        }
    }
}
