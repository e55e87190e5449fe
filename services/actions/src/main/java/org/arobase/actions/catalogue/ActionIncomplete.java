package org.arobase.actions.catalogue;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

class ActionIncomplete extends Problem {
    ActionIncomplete(List<Violation> lacking) {
        super(422, "action-incomplete");
        with(lacking);
    }
}
