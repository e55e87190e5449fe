package org.arobase.collectivities.claims;

import java.util.UUID;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;

/** Who may know of which claim: administrators of any, everyone else of their own. */
final class ClaimRight {

    /** @throws ClaimNotFound for somebody else's */
    static Claim visible(Claim claim, Caller caller) {
        if (!caller.hasAny(Role.ADMIN) && !caller.client().equals(claim.client())) {
            throw new ClaimNotFound(UUID.fromString(claim.id()));
        }
        return claim;
    }

    private ClaimRight() {}
}
