package org.arobase.actions.catalogue;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

class ActionNotPublished extends Problem {
    ActionNotPublished(UUID id) {
        super(409, "action-not-published", id.toString());
    }
}
