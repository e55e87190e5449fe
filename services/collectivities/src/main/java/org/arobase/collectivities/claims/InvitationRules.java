package org.arobase.collectivities.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arobase.collectivities.structures.Authority;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.problem.Violation;

/** What an invitation must say. */
final class InvitationRules {

    static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 90;

    static List<Violation> violations(InvitationContent content, Optional<Authority> authority, LocalDate today) {
        var violations = new ArrayList<Violation>();
        var id = content.collectivity();
        if (id == null) {
            violations.add(Violation.at("/collectivity", "required"));
        } else if (CollectivityId.parse(id).isEmpty()) {
            violations.add(Violation.at("/collectivity", "malformed-id", id, "commune-F0001"));
        } else if (authority.isEmpty()) {
            violations.add(Violation.at("/collectivity", "not-in-directory", id));
        }
        var last = today.plusDays(MOST_DAYS);
        var asked = content.expiresOn();
        if (asked != null && (asked.isBefore(today) || asked.isAfter(last))) {
            violations.add(Violation.at("/expiresOn", "invitation-days", today, last));
        }
        return List.copyOf(violations);
    }

    private InvitationRules() {}
}
