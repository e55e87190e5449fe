package org.arobase.collectivities.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arobase.collectivities.structures.Authority;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.problem.Violation;

/** What a claim must say. */
final class ClaimRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 2_000;

    static List<Violation> violations(ClaimContent content, Optional<Authority> authority) {
        var violations = new ArrayList<Violation>();
        var id = content.collectivity();
        if (id == null) {
            violations.add(Violation.at("/collectivity", "required"));
        } else if (CollectivityId.parse(id).isEmpty()) {
            violations.add(Violation.at("/collectivity", "malformed-id", id, "commune-F0001"));
        } else if (authority.isEmpty()) {
            violations.add(Violation.at("/collectivity", "not-in-directory", id));
        }
        violations.addAll(evidence(content));
        return List.copyOf(violations);
    }

    /** Whoever is refused is told why. */
    static List<Violation> refusal(String reason) {
        return reason == null || reason.isBlank() ? List.of(Violation.at("/reason", "required")) : remark(reason);
    }

    static List<Violation> remark(String reason) {
        return reason != null && reason.length() > LONGEST
                ? List.of(Violation.at("/reason", "too-long", LONGEST))
                : List.of();
    }

    private static List<Violation> evidence(ClaimContent content) {
        var evidence = content.evidence();
        if (evidence == null) {
            return content.invitation() == null ? List.of(Violation.at("/evidence", "required")) : List.of();
        }
        var length = evidence.strip().length();
        return length < SHORTEST || evidence.length() > LONGEST
                ? List.of(Violation.at("/evidence", "size-out-of-range", SHORTEST, LONGEST))
                : List.of();
    }

    private ClaimRules() {}
}
