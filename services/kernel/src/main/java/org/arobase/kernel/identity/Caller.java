package org.arobase.kernel.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.arobase.kernel.problem.Problems;

/**
 * Who asks, as the gateway vouches for it.
 *
 * @param roles what it may be anywhere
 * @param grants what it may be for one entity each
 */
public record Caller(String client, Set<Role> roles, Set<Grant> grants) {

    public static final Caller ANONYMOUS = new Caller("anonymous", Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        grants = Set.copyOf(grants);
    }

    public Caller(String client, Set<Role> roles) {
        this(client, roles, Set.of());
    }

    public boolean isAnonymous() {
        return client.equals(ANONYMOUS.client);
    }

    public boolean hasAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** Whether it may write in the name of an authority by itself: as its contributor or as its administrator. */
    public boolean speaksFor(String authority, boolean fictive) {
        return holds(Role.CONTRIBUTOR, authority, fictive) || holds(Role.COLLECTIVITY_ADMIN, authority, fictive);
    }

    /** The entities for which it has a role: of a partner, the structures whose mandates it uses. */
    public Set<String> entities(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::entity)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws org.arobase.kernel.problem.Problem 401 for nobody, 403 for somebody without any of the roles */
    public Caller require(Role... wanted) {
        if (isAnonymous()) {
            throw Problems.unauthenticated();
        }
        if (!hasAny(wanted)) {
            throw Problems.forbidden();
        }
        return this;
    }

    private boolean holds(Role role, String authority, boolean fictive) {
        return grants.contains(new Grant(role, authority))
                || fictive && grants.contains(new Grant(role, Grant.FICTIVE));
    }
}
