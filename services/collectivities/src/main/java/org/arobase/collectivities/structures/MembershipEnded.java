package org.arobase.collectivities.structures;

import java.time.LocalDate;
import org.arobase.kernel.problem.Problem;

class MembershipEnded extends Problem {
    MembershipEnded(String id, LocalDate to) {
        super(409, "membership-ended", id, to.toString());
    }
}
