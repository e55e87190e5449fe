package org.arobase.collectivities.claims;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

/** There is no such claim, or it is somebody else's: both are answered in the same way. */
class ClaimNotFound extends Problem {
    ClaimNotFound(UUID id) {
        super(404, "claim-not-found", id.toString());
    }
}
