package org.arobase.actions.catalogue;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

class ActionAlreadyPublished extends Problem {
    ActionAlreadyPublished(UUID id) {
        super(409, "action-already-published", id.toString());
    }
}
