package org.arobase.collectivities.imports;

import org.arobase.kernel.problem.Problem;

class EditionUnreadable extends Problem {
    EditionUnreadable() {
        super(400, "edition-unreadable");
    }
}
