package org.arobase.actions.people;

import java.util.List;
import java.util.stream.Stream;
import org.arobase.kernel.problem.Violation;

/** What may be written of an actor: a person is named on a legal basis, an organisation by its SIRET. */
final class ActorRules {

    private static final String REQUIRED = "required";
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    static List<Violation> violations(ActorContent content) {
        return Stream.of(
                        required("/type", content.type()),
                        EntryRules.name(content.name()),
                        EntryRules.line("/role", content.role(), EntryRules.NAME),
                        content.type() == null ? Stream.<Violation>empty() : ofType(content),
                        year(content))
                .flatMap(violations -> violations)
                .toList();
    }

    private static Stream<Violation> ofType(ActorContent content) {
        return content.type().isPerson() ? ofPerson(content) : ofOrganisation(content);
    }

    private static Stream<Violation> ofPerson(ActorContent content) {
        return Stream.of(
                        required("/collectivity", content.collectivity()),
                        required("/legalBasis", content.legalBasis()),
                        required("/since", content.since()),
                        unsaid("/siret", content.siret(), "siret-of-person"))
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> ofOrganisation(ActorContent content) {
        return Stream.of(
                        EntryRules.siret(content.siret()),
                        unsaid("/legalBasis", content.legalBasis(), "basis-of-organisation"),
                        unsaid("/since", content.since(), "basis-of-organisation"))
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> year(ActorContent content) {
        return content.since() == null
                        || content.since().getYear() >= FIRST_YEAR
                                && content.since().getYear() <= LAST_YEAR
                ? Stream.empty()
                : Stream.of(Violation.at(
                        "/since", "year-out-of-range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
    }

    private static Stream<Violation> required(String at, Object value) {
        return value == null ? Stream.of(Violation.at(at, REQUIRED)) : Stream.empty();
    }

    private static Stream<Violation> unsaid(String at, Object value, String rule) {
        return value == null ? Stream.empty() : Stream.of(Violation.at(at, rule));
    }

    private ActorRules() {}
}
