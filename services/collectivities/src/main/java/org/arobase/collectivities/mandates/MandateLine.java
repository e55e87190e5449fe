package org.arobase.collectivities.mandates;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** A line of a file of mandates, and its number in the file, from 1. */
sealed interface MandateLine {

    long line();

    /** @param repairs what was understood though it was not written so */
    record Read(long line, MandateContent content, List<Violation> repairs) implements MandateLine {}

    record Unreadable(long line, Problem fault) implements MandateLine {}
}
