package org.arobase.collectivities.imports;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

class ImportNotFound extends Problem {
    ImportNotFound(UUID id) {
        super(404, "import-not-found", id.toString());
    }
}
