package org.arobase.label.evaluation;

import org.arobase.kernel.problem.Problem;

/** A running campaign under this grid shows no levels: nobody is told how to reach one. */
class IndicativeMarkOff extends Problem {
    IndicativeMarkOff(String grid) {
        super(403, "indicative-mark-off", grid);
    }
}
