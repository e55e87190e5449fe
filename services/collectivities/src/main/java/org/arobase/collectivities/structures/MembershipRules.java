package org.arobase.collectivities.structures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.contracts.collectivities.Structure;
import org.arobase.kernel.problem.Violation;

/** Who may belong to what, and until when. */
final class MembershipRules {

    /** The organisation that is no structure: the one that runs the platform. */
    static final String ASSOCIATION = "association";

    /**
     * @param member as the directory holds it
     * @param structure the organisation, unless it is the association
     */
    static List<Violation> violations(
            MembershipContent content, Optional<Authority> member, Optional<Structure> structure) {
        var violations = new ArrayList<>(member(content.collectivity(), member));
        if (!content.organisation().equals(ASSOCIATION)) {
            violations.addAll(organisation(content, member, structure));
        }
        violations.addAll(Period.violations(content.from(), content.to()));
        return List.copyOf(violations);
    }

    /** @throws MembershipOverlap naming the one of the same pair that holds on one of its days */
    static Membership begin(UUID id, MembershipContent content, boolean fictive, List<Membership> held) {
        var period = new Period(content.from(), content.to());
        held.stream()
                .filter(other -> period(other).overlaps(period))
                .findFirst()
                .ifPresent(other -> {
                    throw new MembershipOverlap(other.id());
                });
        return new Membership(
                id.toString(),
                1,
                content.collectivity(),
                content.organisation(),
                content.from(),
                content.to(),
                fictive);
    }

    /** An end may be brought forward, and is never put off: that is another membership. */
    static Membership end(Membership membership, LocalDate lastDay) {
        MembershipInvalid.unless(endViolations(membership, lastDay));
        if (membership.to() != null && !lastDay.isBefore(membership.to())) {
            throw new MembershipEnded(membership.id(), membership.to());
        }
        return new Membership(
                membership.id(),
                membership.version() + 1,
                membership.collectivity(),
                membership.organisation(),
                membership.from(),
                lastDay,
                membership.fictive());
    }

    private static List<Violation> endViolations(Membership membership, LocalDate lastDay) {
        if (lastDay == null) {
            return List.of(Violation.at("/lastDay", "required"));
        }
        if (lastDay.getYear() > Period.LAST_YEAR) {
            return List.of(Violation.at(
                    "/lastDay",
                    "year-out-of-range",
                    Integer.toString(Period.FIRST_YEAR),
                    Integer.toString(Period.LAST_YEAR)));
        }
        return lastDay.isBefore(membership.from())
                ? List.of(Violation.at("/lastDay", "end-before-start", membership.from()))
                : List.of();
    }

    private static Period period(Membership membership) {
        return new Period(membership.from(), membership.to());
    }

    private static List<Violation> member(String id, Optional<Authority> member) {
        if (id == null) {
            return List.of(Violation.at("/collectivity", "required"));
        }
        if (CollectivityId.parse(id).isEmpty()) {
            return List.of(Violation.at("/collectivity", "malformed-id", id, "commune-F0001"));
        }
        return member.isPresent() ? List.of() : List.of(Violation.at("/collectivity", "not-in-directory", id));
    }

    private static List<Violation> organisation(
            MembershipContent content, Optional<Authority> member, Optional<Structure> structure) {
        var id = content.organisation();
        if (!StructureId.isWellFormed(id)) {
            return List.of(Violation.at("/organisation", "malformed-id", id, ASSOCIATION + ", " + StructureId.EXAMPLE));
        }
        if (id.equals(content.collectivity())) {
            return List.of(Violation.at("/organisation", "contains-itself", id));
        }
        if (structure.isEmpty()) {
            return List.of(Violation.at("/organisation", "no-structure", id));
        }
        var mixed = member.filter(known -> known.fictive() != structure.get().fictive());
        return mixed.isPresent() ? List.of(Violation.at("/organisation", "fictive-and-real", id)) : List.of();
    }

    private MembershipRules() {}
}
