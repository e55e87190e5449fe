package org.arobase.actions.catalogue;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

/** There is no such version of the action, or none that this caller may know of. */
class ActionVersionNotFound extends Problem {
    ActionVersionNotFound(UUID id, long version) {
        super(404, "action-version-not-found", id.toString(), String.valueOf(version));
    }
}
