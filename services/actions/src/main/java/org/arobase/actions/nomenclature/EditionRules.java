package org.arobase.actions.nomenclature;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arobase.actions.nomenclature.EditionParts.Part;
import org.arobase.contracts.Text;
import org.arobase.kernel.problem.Violation;

/** What may be written of an edition, and what it needs before it stays as it is for ever. */
final class EditionRules {

    private static final Pattern ID = Pattern.compile("\\d{4}(-[a-z0-9]+){0,5}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String LACKING = "needed-to-publish";
    private static final int CODE_LENGTH = 60;
    private static final int NAME = 200;
    private static final int DESCRIPTION = 1_000;
    private static final int PARTS = 1_000;
    private static final int FIRST_YEAR = 1999;
    private static final int LAST_YEAR = 2100;

    static Stream<Violation> id(String id, Integer year) {
        if (id == null) {
            return Stream.of(Violation.at("/id", "required"));
        }
        return id.length() <= CODE_LENGTH && ID.matcher(id).matches() && id.startsWith(String.valueOf(year))
                ? Stream.empty()
                : Stream.of(Violation.at("/id", "malformed-edition", id));
    }

    static Stream<Violation> violations(EditionContent content) {
        var seen = new HashSet<String>();
        var parts = EditionParts.of(content.categories()).toList();
        return Stream.of(
                        year(content.year()),
                        text("/name", content.name(), NAME),
                        parts.size() > PARTS
                                ? Stream.of(Violation.at("/categories", "too-many", PARTS))
                                : parts.stream().flatMap(part -> violations(part, seen)))
                .flatMap(violations -> violations);
    }

    /** @param before the codes of services of the editions that it may continue */
    static List<Violation> lacking(EditionContent content, Set<String> before) {
        var none = content.categories().isEmpty()
                ? Stream.of(Violation.at("/categories", LACKING))
                : EditionParts.of(content.categories()).flatMap(part -> lacking(part, before));
        return Stream.concat(french("/name", content.name()), none).toList();
    }

    private static Stream<Violation> year(Integer year) {
        if (year == null) {
            return Stream.of(Violation.at("/year", "required"));
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR
                ? Stream.empty()
                : Stream.of(Violation.at(
                        "/year", "year-out-of-range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
    }

    private static Stream<Violation> violations(Part part, Set<String> seen) {
        var code = part.code();
        if (code == null) {
            return Stream.of(Violation.at(part.at() + "/code", "required"));
        }
        var form = code.length() <= CODE_LENGTH && CODE.matcher(code).matches()
                ? Stream.<Violation>empty()
                : Stream.of(Violation.at(part.at() + "/code", "malformed-code"));
        var twice = seen.add(part.level() + " " + code)
                ? Stream.<Violation>empty()
                : Stream.of(Violation.at(part.at() + "/code", "twice"));
        return Stream.of(
                        form,
                        twice,
                        text(part.at() + "/name", part.name(), NAME),
                        text(part.at() + "/description", part.description(), DESCRIPTION))
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> lacking(Part part, Set<String> before) {
        var inside = part.empty()
                ? Stream.of(Violation.at(part.at() + "/" + part.inside(), LACKING))
                : Stream.<Violation>empty();
        var unknown = IntStream.range(0, part.formerly().size())
                .filter(i -> !before.contains(part.formerly().get(i)))
                .mapToObj(i -> Violation.at(
                        part.at() + "/formerly/" + i,
                        "unknown-former",
                        String.valueOf(part.formerly().get(i))));
        return Stream.of(french(part.at() + "/name", part.name()), inside, unknown)
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> french(String at, Text text) {
        return text == null || text.fr() == null ? Stream.of(Violation.at(at + "/fr", LACKING)) : Stream.empty();
    }

    private static Stream<Violation> text(String at, Text text, int most) {
        return text == null
                ? Stream.empty()
                : Stream.concat(line(at + "/fr", text.fr(), most), line(at + "/en", text.en(), most));
    }

    private static Stream<Violation> line(String at, String text, int most) {
        if (text == null) {
            return Stream.empty();
        }
        if (text.isBlank()) {
            return Stream.of(Violation.at(at, "blank"));
        }
        if (text.length() > most) {
            return Stream.of(Violation.at(at, "too-long", most));
        }
        return text.chars().anyMatch(Character::isISOControl)
                ? Stream.of(Violation.at(at, "control-character"))
                : Stream.empty();
    }

    private EditionRules() {}
}
