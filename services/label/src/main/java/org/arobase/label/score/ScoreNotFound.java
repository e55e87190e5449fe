package org.arobase.label.score;

import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.problem.Problem;

/** There is no such score, or none that this caller may know of. */
class ScoreNotFound extends Problem {
    ScoreNotFound(String campaign, CollectivityId collectivity) {
        super(404, "score-not-found", campaign, collectivity.toString());
    }
}
