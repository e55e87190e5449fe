package org.arobase.actions.catalogue;

import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Problems;

/** Who may read and write which action: editors and administrators any, everyone else reads what is or was public. */
final class WriteRight {

    static boolean holds(Caller caller, String collectivity) {
        return caller.hasAny(Role.ADMIN, Role.EDITOR);
    }

    /** @throws org.arobase.kernel.problem.Problem 401 for nobody, 403 for somebody without the right */
    static void require(Caller caller, String collectivity) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        if (!holds(caller, collectivity)) {
            throw Problems.forbidden();
        }
    }

    /** The action as the caller may see it: another's draft looks absent, what another archived is gone. */
    static RecordedAction visible(RecordedAction action, Caller caller) {
        if (!holds(caller, action.collectivity())) {
            switch (action) {
                case RecordedAction.Draft draft -> throw new ActionNotFound(draft.id());
                case RecordedAction.Archived archived -> throw new ActionArchived(archived.id());
                case RecordedAction.Published published -> {}
                case RecordedAction.Withdrawn withdrawn -> {}
            }
        }
        return action;
    }

    /** The action, if the caller may change it. */
    static RecordedAction writable(RecordedAction action, Caller caller) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        require(caller, visible(action, caller).collectivity());
        return action;
    }

    private WriteRight() {}
}
