package org.arobase.label.grid;

import org.arobase.kernel.problem.Problem;

class GridNotValidated extends Problem {
    GridNotValidated(String id) {
        super(409, "grid-not-validated", id);
    }
}
