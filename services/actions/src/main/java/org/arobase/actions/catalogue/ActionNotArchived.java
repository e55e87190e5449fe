package org.arobase.actions.catalogue;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

class ActionNotArchived extends Problem {
    ActionNotArchived(UUID id) {
        super(409, "action-not-archived", id.toString());
    }
}
