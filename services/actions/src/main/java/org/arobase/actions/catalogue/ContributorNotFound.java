package org.arobase.actions.catalogue;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

/** Nobody has this name, or it is not the caller's. */
class ContributorNotFound extends Problem {
    ContributorNotFound(UUID id) {
        super(404, "contributor-not-found", id.toString());
    }
}
