package org.arobase.collectivities.structures;

import org.arobase.kernel.problem.Problem;

class StructureAlreadyRegistered extends Problem {
    StructureAlreadyRegistered(String id) {
        super(409, "structure-already-registered", id);
    }
}
