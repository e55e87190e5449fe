package org.arobase.label.evaluation;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** What was sent cannot be simulated. */
class SimulationInvalid extends Problem {

    /** As many as one answer names. */
    private static final int MOST = 50;

    SimulationInvalid(List<Violation> violations) {
        super(422, "simulation-invalid");
        with(violations.stream().limit(MOST).toList());
    }
}
