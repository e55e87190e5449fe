package org.arobase.collectivities.structures;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

class StructureInvalid extends Problem {

    private StructureInvalid(List<Violation> violations) {
        super(422, "structure-invalid");
        with(violations);
    }

    /** @throws StructureInvalid naming every violation, when there is one */
    static void unless(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new StructureInvalid(violations);
        }
    }
}
