package org.arobase.actions.catalogue;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

class ActionReserved extends Problem {
    ActionReserved(UUID id) {
        super(409, "action-reserved", id.toString());
    }
}
