package org.arobase.actions.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

class ActionInvalid extends Problem {

    private ActionInvalid(List<Violation> violations) {
        super(422, "action-invalid");
        with(violations);
    }

    /** @throws ActionInvalid naming every violation, when there is one */
    @SafeVarargs
    static void unless(List<Violation>... violations) {
        var all = Stream.of(violations).flatMap(List::stream).toList();
        if (!all.isEmpty()) {
            throw new ActionInvalid(all);
        }
    }
}
