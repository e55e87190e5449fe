package org.arobase.label.grid;

import org.arobase.kernel.problem.Problem;

class GridExists extends Problem {
    GridExists(String id) {
        super(409, "grid-exists", id);
    }
}
