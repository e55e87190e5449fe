package org.arobase.label.grid;

import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.problem.Problem;

/**
 * Who writes, and on which version of a grid.
 *
 * @param ifMatch the header as sent
 */
record GridEdit(Caller caller, String ifMatch) {

    /** A write that names no version is refused whatever state the grid is in. */
    GridEdit {
        GridRight.require(caller);
        if (ifMatch == null) {
            throw new Problem(428, "version-required");
        }
    }

    /** @throws Problem 412 when another version is current */
    void admit(RecordedGrid grid) {
        Preconditions.requireMatch(ifMatch, grid.version());
    }
}
