package org.arobase.collectivities.imports;

import org.arobase.kernel.problem.Problem;

class ImportNotWaiting extends Problem {
    ImportNotWaiting(String id) {
        super(409, "import-not-waiting", id);
    }
}
