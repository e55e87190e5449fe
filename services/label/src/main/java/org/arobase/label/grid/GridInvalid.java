package org.arobase.label.grid;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** What is written down is no grid that can be kept, or none that can be published. */
class GridInvalid extends Problem {

    /** As many as one answer names. */
    private static final int MOST = 50;

    private GridInvalid(List<Violation> violations) {
        super(422, "grid-invalid");
        with(violations.stream().limit(MOST).toList());
    }

    /** @throws GridInvalid naming every violation, when there is one */
    static void unless(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new GridInvalid(violations);
        }
    }
}
