package org.arobase.label.recomputation;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

/** There is no such recomputation, or none that this caller may know of. */
class RecomputationNotFound extends Problem {
    RecomputationNotFound(UUID id) {
        super(404, "recomputation-not-found", id.toString());
    }
}
