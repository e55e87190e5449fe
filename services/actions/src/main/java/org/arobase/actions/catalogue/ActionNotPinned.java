package org.arobase.actions.catalogue;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

class ActionNotPinned extends Problem {
    ActionNotPinned(UUID id) {
        super(409, "action-not-pinned", id.toString());
    }
}
