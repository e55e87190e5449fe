package org.arobase.collectivities.claims;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** A code that is unknown, used, run out or another authority's: which of it is nobody's business. */
class InvitationRefused extends Problem {
    InvitationRefused() {
        super(422, "invitation-refused");
        with(List.of(Violation.at("/invitation", "invitation-unknown")));
    }
}
