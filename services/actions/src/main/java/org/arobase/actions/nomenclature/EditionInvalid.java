package org.arobase.actions.nomenclature;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

class EditionInvalid extends Problem {

    private EditionInvalid(List<Violation> violations) {
        super(422, "nomenclature-invalid");
        with(violations);
    }

    static EditionInvalid of(Violation violation) {
        return new EditionInvalid(List.of(violation));
    }

    /** @throws EditionInvalid naming every violation, when there is one */
    static void unless(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new EditionInvalid(violations);
        }
    }
}
