package org.arobase.label.campaign;

import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** Nothing says whether marks are shown. */
class MarkSwitchInvalid extends Problem {
    MarkSwitchInvalid() {
        super(422, "indicative-mark-invalid");
        with(Violation.at("/shown", "required"));
    }
}
