package org.arobase.actions.people;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.arobase.kernel.problem.Violation;

/** What may be written of any entry. */
final class EntryRules {

    static final int NAME = 200;
    static final int SUMMARY = 500;
    static final int WORD = 50;

    private static final int ADDRESS = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @param made whether whoever records it writes for fictive authorities only */
    static <C> boolean isFictive(Kind<C, ?> kind, C content, boolean made) {
        return made || Boolean.TRUE.equals(kind.said(content)) || Boolean.TRUE.equals(kind.fictive(content));
    }

    /** What is made up has no real number and is of no real authority; the other way round neither. */
    static <C> List<Violation> violations(Kind<C, ?> kind, C content, boolean fictive) {
        var mixed = Stream.of(Optional.ofNullable(kind.said(content)), Optional.ofNullable(kind.fictive(content)))
                .flatMap(Optional::stream)
                .anyMatch(said -> said != fictive);
        var mixing = mixed ? Stream.of(Violation.at("/fictive", "made-up-and-real")) : Stream.<Violation>empty();
        return Stream.concat(kind.violations(content).stream(), mixing).toList();
    }

    static Stream<Violation> name(String name) {
        return name == null ? Stream.of(Violation.at("/name", "required")) : line("/name", name, NAME);
    }

    /** One line. */
    static Stream<Violation> line(String at, String text, int most) {
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

    static Stream<Violation> address(String at, String href) {
        return href == null || href.length() <= ADDRESS && isWebAddress(href)
                ? Stream.empty()
                : Stream.of(Violation.at(at, "not-a-web-address"));
    }

    static Stream<Violation> siret(String siret) {
        return siret == null || Siret.isOne(siret)
                ? Stream.empty()
                : Stream.of(Violation.at("/siret", "malformed-siret"));
    }

    private static boolean isWebAddress(String href) {
        try {
            var address = new URI(href);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private EntryRules() {}
}
