package org.arobase.label.grid;

import org.arobase.kernel.problem.Problem;

class GridImmutable extends Problem {
    GridImmutable(String id) {
        super(409, "grid-immutable", id);
    }
}
