package org.arobase.actions.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arobase.actions.nomenclature.Edition;
import org.arobase.contracts.actions.Action.Link;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Violation;

/** What may be written of an action, draft or not. Every fault is told at once. */
final class ContentRules {

    static final int TITLE = 200;
    static final int SUMMARY = 500;
    static final int DESCRIPTION = 20_000;
    static final int KEYWORD = 50;
    static final int ADDRESS = 2_000;
    static final int LISTED = 30;
    /** Wide enough for the first networks of towns and for any plan. */
    static final int FIRST_YEAR = 1970;

    static final int LAST_YEAR = 2100;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    static List<Violation> violations(ActionContent content, Edition edition) {
        return Stream.of(
                        text("/title", content.title(), TITLE),
                        text("/summary", content.summary(), SUMMARY),
                        text("/description", content.description(), DESCRIPTION),
                        year("/start", content.start()),
                        year("/end", content.end()),
                        order(content),
                        list("/services", content.services(), (at, code) -> service(at, code, edition)),
                        list("/links", content.links(), ContentRules::link),
                        list("/keywords", content.keywords(), (at, word) -> text(at, word, KEYWORD)),
                        list("/partners", content.partners(), ContentRules::anything),
                        list("/audiences", content.audiences(), ContentRules::anything),
                        DetailRules.budget(content.budget()),
                        DetailRules.location(content.location()),
                        VenueRules.violations(content),
                        list("/indicators", content.indicators(), DetailRules::indicator),
                        list("/mutualisedWith", content.mutualisedWith(), ContentRules::anything),
                        list("/tools", content.tools(), ContentRules::anything),
                        list("/providers", content.providers(), ContentRules::anything),
                        list("/actors", content.actors(), ContentRules::anything))
                .flatMap(violations -> violations)
                .toList();
    }

    static Stream<Violation> text(String at, String text, int most) {
        if (text == null) {
            return Stream.empty();
        }
        if (text.isBlank()) {
            return Stream.of(Violation.at(at, "blank"));
        }
        if (text.length() > most) {
            return Stream.of(Violation.at(at, "too-long", most));
        }
        return text.chars().anyMatch(ContentRules::unprintable)
                ? Stream.of(Violation.at(at, "control-character"))
                : Stream.empty();
    }

    private static boolean unprintable(int letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t';
    }

    static Stream<Violation> year(String at, LocalDate day) {
        return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
                ? Stream.empty()
                : Stream.of(
                        Violation.at(at, "year-out-of-range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
    }

    private static Stream<Violation> order(ActionContent content) {
        return content.start() != null && content.end() != null && content.end().isBefore(content.start())
                ? Stream.of(
                        Violation.at("/end", "end-before-start", content.start().toString()))
                : Stream.empty();
    }

    private static Stream<Violation> service(String at, String code, Edition edition) {
        if (edition.knows(code)) {
            return Stream.empty();
        }
        return Stream.of(NearestName.of(code, edition.services())
                .map(near -> Violation.at(at, "unknown-service-near", code, edition.id(), near))
                .orElseGet(() -> Violation.at(at, "unknown-service", code, edition.id())));
    }

    private static Stream<Violation> link(String at, Link link) {
        if (link.href() == null) {
            return Stream.of(Violation.at(at + "/href", "required"));
        }
        var address = link.href().length() <= ADDRESS && isWebAddress(link.href())
                ? Stream.<Violation>empty()
                : Stream.of(Violation.at(at + "/href", "not-a-web-address"));
        return Stream.concat(address, text(at + "/title", link.title(), TITLE));
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

    static <T> Stream<Violation> list(String at, List<T> values, ItemRule<T> rule) {
        if (values.size() > LISTED) {
            return Stream.of(Violation.at(at, "too-many", LISTED));
        }
        var seen = new HashSet<T>();
        return IntStream.range(0, values.size()).boxed().flatMap(i -> {
            var item = values.get(i);
            var place = at + "/" + i;
            if (item == null) {
                return Stream.of(Violation.at(place, "required"));
            }
            return seen.add(item) ? rule.violations(place, item) : Stream.of(Violation.at(place, "twice"));
        });
    }

    /** Whether it exists is asked of the database: {@link MentionRules}. */
    static <T> Stream<Violation> anything(String at, T item) {
        return Stream.empty();
    }

    interface ItemRule<T> {
        Stream<Violation> violations(String at, T item);
    }

    private ContentRules() {}
}
