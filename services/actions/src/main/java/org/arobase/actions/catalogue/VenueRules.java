package org.arobase.actions.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arobase.contracts.actions.Action.Venue;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Violation;

/** What may be said of a place to go to. */
final class VenueRules {

    private static final String AT = "/venue";
    private static final int STREET = 300;
    private static final int HOURS = 300;
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final Pattern PHONE = Pattern.compile("\\+(33|590|594|262|596|269|687|689|508|681)\\d{6,9}");

    static Stream<Violation> violations(ActionContent content) {
        var venue = content.venue();
        if (venue == null) {
            return Stream.empty();
        }
        if (content.type() != ActionType.PLACE) {
            return Stream.of(Violation.at(AT, "venue-of-no-place"));
        }
        return Stream.of(
                        form(venue.pivot() == null || Pivot.isOne(venue.pivot()), "pivot", "malformed-pivot"),
                        form(!Pivot.isFictive(venue.pivot()) || isFictive(content), "pivot", "fictive-pivot"),
                        form(isCommune(venue.commune()), "commune", "venue-no-commune"),
                        ContentRules.text(AT + "/street", venue.street(), STREET),
                        form(fits(POSTAL_CODE, venue.postalCode()), "postalCode", "no-postal-code"),
                        ContentRules.text(AT + "/openingHours", venue.openingHours(), HOURS),
                        form(fits(PHONE, venue.phone()), "phone", "malformed-phone"),
                        words("/mediation", venue.mediation(), Mediation.values()),
                        words("/programmes", venue.programmes(), Programme.values()))
                .flatMap(violations -> violations);
    }

    /** The commune it names, if any. */
    static List<String> communes(Venue venue) {
        return venue == null || venue.commune() == null ? List.of() : List.of(venue.commune());
    }

    /** What is no id at all is told where it is looked up. */
    private static boolean isCommune(String id) {
        return Optional.ofNullable(id)
                .flatMap(CollectivityId::parse)
                .map(CollectivityId::kind)
                .filter(kind -> kind != Kind.COMMUNE)
                .isEmpty();
    }

    static boolean isFictive(ActionContent content) {
        return Optional.ofNullable(content.collectivity())
                .flatMap(CollectivityId::parse)
                .filter(author -> !author.code().startsWith("F"))
                .isEmpty();
    }

    private static boolean fits(Pattern form, String text) {
        return text == null || form.matcher(text).matches();
    }

    private static Stream<Violation> form(boolean fits, String field, String code) {
        return fits ? Stream.empty() : Stream.of(Violation.at(AT + "/" + field, code));
    }

    private static Stream<Violation> words(String at, List<String> words, Enum<?>[] known) {
        var names = Arrays.stream(known).map(Enum::name).toList();
        return words == null
                ? Stream.empty()
                : ContentRules.list(
                        AT + at,
                        words,
                        (place, word) -> names.contains(word)
                                ? Stream.empty()
                                : Stream.of(NearestName.valueAt(place, word, names)));
    }

    private VenueRules() {}
}
