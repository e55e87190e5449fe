package org.arobase.label.grid;

import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;

/** Who may read and write which grid: editors and administrators any, everyone else reads what is or was published. */
final class GridRight {

    static boolean holds(Caller caller) {
        return caller.hasAny(Role.ADMIN, Role.EDITOR);
    }

    /** @throws org.arobase.kernel.problem.Problem 401 for nobody, 403 for somebody without the right */
    static void require(Caller caller) {
        caller.require(Role.ADMIN, Role.EDITOR);
    }

    /** The grid as the caller may see it: another's draft looks absent. */
    static RecordedGrid visible(RecordedGrid grid, Caller caller) {
        if (grid instanceof RecordedGrid.Unpublished && !holds(caller)) {
            throw new GridNotFound(grid.id());
        }
        return grid;
    }

    private GridRight() {}
}
