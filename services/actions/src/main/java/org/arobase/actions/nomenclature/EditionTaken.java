package org.arobase.actions.nomenclature;

import org.arobase.kernel.problem.Problem;

/** An edition of this id is there, as a draft or for ever. */
class EditionTaken extends Problem {
    EditionTaken(String id) {
        super(409, "nomenclature-exists", id);
    }
}
