package org.arobase.label.grid;

import org.arobase.kernel.problem.Problem;

public class GridNotFound extends Problem {

    public GridNotFound(String id) {
        super(404, "grid-not-found", id);
    }
}
