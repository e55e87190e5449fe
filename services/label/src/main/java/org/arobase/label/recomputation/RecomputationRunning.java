package org.arobase.label.recomputation;

import org.arobase.kernel.problem.Problem;

/** Two grids cannot take the place of one at once. */
class RecomputationRunning extends Problem {
    RecomputationRunning(String campaign, String other) {
        super(409, "recomputation-running", campaign, other);
    }
}
