package org.arobase.actions.catalogue;

import org.arobase.kernel.problem.Problem;

class ActionWithdrawn extends Problem {
    ActionWithdrawn(RecordedAction.Withdrawn action) {
        super(410, "action-withdrawn", action.id().toString(), action.reason().slug());
    }
}
