package org.arobase.gateway.clients;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.identity.Grant;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Violation;

/** What a client must say, and which roles need an entity. */
final class ClientRules {

    static final int LONGEST_NAME = 100;
    static final int MOST_ROLES = 8;
    static final int MOST_GRANTS = 50;

    private static final Set<Role> OF_ONE = EnumSet.of(Role.CONTRIBUTOR, Role.COLLECTIVITY_ADMIN, Role.PARTNER);
    /** A structure that the directory does not hold. */
    private static final Pattern STRUCTURE = Pattern.compile("organisme-(\\d{9}|F\\d{8})");

    static List<Violation> violations(ClientContent content) {
        var violations = new ArrayList<Violation>();
        if (content.name() == null || content.name().isBlank()) {
            violations.add(Violation.at("/name", "required"));
        } else if (content.name().length() > LONGEST_NAME) {
            violations.add(Violation.at("/name", "too-long", LONGEST_NAME));
        }
        roles(content.roles(), violations);
        grants(content.grants(), violations);
        return List.copyOf(violations);
    }

    /** The one authority that it may contribute to, when that is all it may. */
    static Optional<String> authority(ClientContent content) {
        return content.roles().isEmpty() && content.grants().stream().distinct().count() == 1
                ? grant(content.grants().getFirst())
                        .filter(grant -> grant.role() == Role.CONTRIBUTOR)
                        .map(Grant::entity)
                        .filter(entity -> !entity.equals(Grant.FICTIVE))
                : Optional.empty();
    }

    private static void roles(List<String> roles, List<Violation> violations) {
        if (roles.size() > MOST_ROLES) {
            violations.add(Violation.at("/roles", "size-out-of-range", 0, MOST_ROLES));
        }
        for (var i = 0; i < roles.size(); i++) {
            if (Role.ofSlug(roles.get(i)).filter(role -> !OF_ONE.contains(role)).isEmpty()) {
                violations.add(Violation.at(
                        "/roles/" + i,
                        "not-one-of",
                        roles.get(i),
                        slugs(EnumSet.complementOf(EnumSet.copyOf(OF_ONE)))));
            }
        }
    }

    private static void grants(List<String> grants, List<Violation> violations) {
        if (grants.size() > MOST_GRANTS) {
            violations.add(Violation.at("/grants", "size-out-of-range", 0, MOST_GRANTS));
        }
        for (var i = 0; i < grants.size(); i++) {
            if (grant(grants.get(i)).isEmpty()) {
                violations.add(Violation.at("/grants/" + i, "malformed-grant", grants.get(i), slugs(OF_ONE)));
            }
        }
    }

    /** Empty for what is no grant of a role that needs an entity. */
    private static Optional<Grant> grant(String text) {
        return Grant.parse(text)
                .filter(grant -> OF_ONE.contains(grant.role()))
                .filter(grant -> grant.entity().equals(Grant.FICTIVE)
                        || CollectivityId.parse(grant.entity()).isPresent()
                        || grant.role() == Role.PARTNER
                                && STRUCTURE.matcher(grant.entity()).matches());
    }

    private static String slugs(Set<Role> roles) {
        return String.join(", ", roles.stream().map(Role::slug).toList());
    }

    private ClientRules() {}
}
