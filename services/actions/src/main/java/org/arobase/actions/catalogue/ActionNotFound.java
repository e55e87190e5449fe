package org.arobase.actions.catalogue;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

/** There is no such action, or none that this caller may know of. */
class ActionNotFound extends Problem {
    ActionNotFound(UUID id) {
        super(404, "action-not-found", id.toString());
    }
}
