package org.arobase.collectivities.mandates;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

class MandateInvalid extends Problem {

    private MandateInvalid(List<Violation> violations) {
        super(422, "mandate-invalid");
        with(violations);
    }

    static MandateInvalid of(List<Violation> violations) {
        return new MandateInvalid(violations);
    }

    /** @throws MandateInvalid naming every violation, when there is one */
    static void unless(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new MandateInvalid(violations);
        }
    }
}
