package org.arobase.actions.catalogue;

import org.arobase.kernel.problem.Problem;

class HighlightsFull extends Problem {
    HighlightsFull(int quota, String pinned) {
        super(409, "highlights-full", quota, pinned);
    }
}
