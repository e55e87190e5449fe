package org.arobase.collectivities.claims;

import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Problems;

/**
 * Who decides, and on which version of a claim.
 *
 * @param ifMatch the header as sent
 */
record Decider(Caller caller, String ifMatch) {

    /** @throws org.arobase.kernel.problem.Problem 401 for nobody */
    Decider {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
    }

    /** @throws org.arobase.kernel.problem.Problem 404 for somebody else's claim, 403 for one's own, 428, 412 */
    Claim admitted(Claim claim) {
        ClaimRight.visible(claim, caller);
        caller.require(Role.ADMIN);
        Preconditions.requireMatch(ifMatch, claim.version());
        return claim;
    }
}
