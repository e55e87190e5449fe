package org.arobase.collectivities.structures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Structure;
import org.arobase.kernel.problem.Violation;

/** Who may be a structure. Every fault is told at once. */
final class StructureRules {

    static final int NAME = 200;
    static final int COMPETENCE = 100;
    static final int LISTED = 30;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** @param bearer the entity with the id, or with the SIREN, that the directory holds */
    static List<Violation> violations(StructureContent content, Optional<Authority> bearer) {
        var violations = new ArrayList<Violation>();
        if (content.collectivity() == null) {
            violations.addAll(body(content, bearer));
        } else {
            violations.addAll(entity(content, bearer));
        }
        violations.addAll(competences(content.competences()));
        violations.addAll(Period.violations(content.from(), content.to()));
        return List.copyOf(violations);
    }

    static Structure registered(StructureContent content, Optional<Authority> bearer) {
        return new Structure(
                content.id(),
                1,
                bearer.map(Authority::name).orElse(content.name()),
                bearer.map(Authority::siren).orElse(content.siren()),
                bearer.map(Authority::kind).orElseGet(() -> content.legalForm().name()),
                content.competences(),
                content.from(),
                content.to(),
                bearer.map(Authority::fictive).orElseGet(() -> StructureId.isFictive(content.siren())));
    }

    private static List<Violation> entity(StructureContent content, Optional<Authority> bearer) {
        var violations = new ArrayList<Violation>();
        if (CollectivityId.parse(content.collectivity()).isEmpty()) {
            violations.add(Violation.at("/collectivity", "malformed-id", content.collectivity(), "epci-F00000001"));
        } else if (bearer.isEmpty()) {
            violations.add(Violation.at("/collectivity", "not-in-directory", content.collectivity()));
        }
        unsaid(violations, "/siren", content.siren());
        unsaid(violations, "/name", content.name());
        unsaid(violations, "/legalForm", content.legalForm());
        return violations;
    }

    /** The directory says it already. */
    private static void unsaid(List<Violation> violations, String at, Object value) {
        if (value != null) {
            violations.add(Violation.at(at, "said-by-directory"));
        }
    }

    private static List<Violation> body(StructureContent content, Optional<Authority> bearer) {
        var violations = new ArrayList<Violation>();
        if (content.siren() == null) {
            violations.add(Violation.at("/siren", "required"));
        } else if (!StructureId.isSiren(content.siren())) {
            violations.add(Violation.at("/siren", "wrong-siren"));
        }
        bearer.ifPresent(held -> violations.add(Violation.at("/siren", "siren-in-directory", held.id())));
        if (content.legalForm() == null) {
            violations.add(Violation.at("/legalForm", "required"));
        }
        if (content.name() == null) {
            violations.add(Violation.at("/name", "required"));
        } else {
            violations.addAll(text("/name", content.name(), NAME));
        }
        return violations;
    }

    private static List<Violation> competences(List<String> competences) {
        if (competences.size() > LISTED) {
            return List.of(Violation.at("/competences", "too-many", LISTED));
        }
        var seen = new HashSet<String>();
        return IntStream.range(0, competences.size())
                .boxed()
                .flatMap(i -> competence("/competences/" + i, competences.get(i), seen).stream())
                .toList();
    }

    private static List<Violation> competence(String at, String text, HashSet<String> seen) {
        if (text == null) {
            return List.of(Violation.at(at, "required"));
        }
        return seen.add(text) ? text(at, text, COMPETENCE) : List.of(Violation.at(at, "twice"));
    }

    private static List<Violation> text(String at, String text, int most) {
        if (text.isBlank()) {
            return List.of(Violation.at(at, "blank"));
        }
        if (text.length() > most) {
            return List.of(Violation.at(at, "too-long", most));
        }
        return CONTROL.matcher(text).find() ? List.of(Violation.at(at, "control-character")) : List.of();
    }

    private StructureRules() {}
}
