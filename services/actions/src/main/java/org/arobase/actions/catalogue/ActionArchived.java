package org.arobase.actions.catalogue;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

/** Its authority keeps it for itself, until it restores it. */
class ActionArchived extends Problem {
    ActionArchived(UUID id) {
        super(410, "action-archived", id.toString());
    }
}
