package org.arobase.collectivities.structures;

import org.arobase.kernel.problem.Problem;

class StructureNotFound extends Problem {
    StructureNotFound(String id) {
        super(404, "structure-not-found", id);
    }
}
