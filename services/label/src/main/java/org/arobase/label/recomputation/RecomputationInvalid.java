package org.arobase.label.recomputation;

import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** There is no such grid to compute under. */
class RecomputationInvalid extends Problem {

    RecomputationInvalid(Violation violation) {
        super(422, "recomputation-invalid");
        with(violation);
    }
}
