package org.arobase.collectivities.mandates;

import org.arobase.kernel.problem.Problem;

/** A line of a file of mandates, and its number in the file, from 1. */
sealed interface MandateLine {

    long line();

    record Read(long line, MandateContent content) implements MandateLine {}

    record Unreadable(long line, Problem fault) implements MandateLine {}
}
