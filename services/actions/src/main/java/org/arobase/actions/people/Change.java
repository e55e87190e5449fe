package org.arobase.actions.people;

import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.problem.Problem;

/**
 * Who writes, and on which version.
 *
 * @param ifMatch the header as sent
 */
record Change(Caller caller, String ifMatch) {

    /** A write that names no version is refused whatever state the entry is in. */
    Change {
        if (ifMatch == null) {
            throw new Problem(428, "version-required");
        }
    }
}
