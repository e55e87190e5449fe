package org.arobase.collectivities.mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.arobase.collectivities.mandates.RecordedMandate.Granted;
import org.arobase.collectivities.structures.Authority;
import org.arobase.collectivities.structures.Period;
import org.arobase.collectivities.structures.StructureId;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Structure;
import org.arobase.kernel.problem.Violation;

/** Who may let whom act. Every fault is told at once. */
final class MandateRules {

    static final int DEED = 200;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /**
     * @param authority as the directory holds it
     * @param structure as it bears the role
     */
    static List<Violation> violations(
            MandateContent content, Optional<Authority> authority, Optional<Structure> structure) {
        var violations = new ArrayList<>(authority(content.collectivity(), authority));
        violations.addAll(structure(content, authority, structure));
        violations.addAll(scopes(content.scopes()));
        violations.addAll(Period.violations(content.from(), content.to()));
        violations.addAll(deed(content.deed()));
        return List.copyOf(violations);
    }

    /** @throws MandateOverlap naming one of the same pair that lets it do the same on one of the days */
    static void requireFree(Granted mandate, List<RecordedMandate> held) {
        held.stream().filter(mandate::overlaps).findFirst().ifPresent(other -> {
            throw new MandateOverlap(other.state().id());
        });
    }

    private static List<Violation> authority(String id, Optional<Authority> authority) {
        if (id == null) {
            return List.of(Violation.at("/collectivity", "required"));
        }
        if (CollectivityId.parse(id).isEmpty()) {
            return List.of(Violation.at("/collectivity", "malformed-id", id, "commune-F0001"));
        }
        return authority.isPresent() ? List.of() : List.of(Violation.at("/collectivity", "not-in-directory", id));
    }

    private static List<Violation> structure(
            MandateContent content, Optional<Authority> authority, Optional<Structure> structure) {
        var id = content.structure();
        if (id == null) {
            return List.of(Violation.at("/structure", "required"));
        }
        if (!StructureId.isWellFormed(id)) {
            return List.of(Violation.at("/structure", "malformed-id", id, StructureId.EXAMPLE));
        }
        if (id.equals(content.collectivity())) {
            return List.of(Violation.at("/structure", "mandate-to-itself", id));
        }
        if (structure.isEmpty()) {
            return List.of(Violation.at("/structure", "no-structure", id));
        }
        var mixed = authority.filter(known -> known.fictive() != structure.get().fictive());
        return mixed.isPresent() ? List.of(Violation.at("/structure", "fictive-and-real")) : List.of();
    }

    private static List<Violation> scopes(List<Scope> scopes) {
        if (scopes.isEmpty() || scopes.stream().anyMatch(Objects::isNull)) {
            return List.of(Violation.at("/scopes", "required"));
        }
        return scopes.stream().distinct().count() == scopes.size()
                ? List.of()
                : List.of(Violation.at("/scopes", "twice"));
    }

    private static List<Violation> deed(String deed) {
        if (deed == null) {
            return List.of(Violation.at("/deed", "required"));
        }
        if (deed.isBlank()) {
            return List.of(Violation.at("/deed", "blank"));
        }
        if (deed.length() > DEED) {
            return List.of(Violation.at("/deed", "too-long", DEED));
        }
        return CONTROL.matcher(deed).find() ? List.of(Violation.at("/deed", "control-character")) : List.of();
    }

    private MandateRules() {}
}
