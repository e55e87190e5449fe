package org.arobase.acceptance.faults;

import java.time.Duration;

/**
 * How long it took from a fault, or from the end of a pause, until a new write was acknowledged and had reached the
 * follower, and the news of it too, with every part ready.
 *
 * @param note what is worth knowing of it, or empty
 */
record Recovery(Fault fault, Duration took, String note) {}
