package org.arobase.collectivities.directory;

import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.problem.Problem;

class CollectivityNotFound extends Problem {
    CollectivityNotFound(CollectivityId id) {
        super(404, "collectivity-not-found", id);
    }
}
