package org.arobase.collectivities.imports;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

class EditionInvalid extends Problem {

    private EditionInvalid(List<Violation> violations) {
        super(422, "edition-invalid");
        with(violations);
    }

    /** @throws EditionInvalid naming every violation, when there is one */
    static void unless(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new EditionInvalid(violations);
        }
    }
}
