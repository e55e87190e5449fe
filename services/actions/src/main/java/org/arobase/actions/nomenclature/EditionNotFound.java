package org.arobase.actions.nomenclature;

import org.arobase.kernel.problem.Problem;

class EditionNotFound extends Problem {
    EditionNotFound(String id) {
        super(404, "nomenclature-not-found", id);
    }
}
