package org.arobase.actions.catalogue;

import org.arobase.kernel.problem.Problem;

class HighlightRankTaken extends Problem {
    HighlightRankTaken(int rank, String pinned) {
        super(409, "highlight-rank-taken", rank, pinned);
    }
}
