package org.arobase.label.evaluation;

import org.arobase.kernel.problem.Problem;
import org.arobase.label.scoring.NotExact;

/** The grid is of a shape under which nobody can promise a smallest set. */
class SimulationNotExact extends Problem {

    SimulationNotExact(String grid, NotExact reason) {
        super(422, "simulation-not-exact", grid, reason.why(), reason.of());
    }
}
