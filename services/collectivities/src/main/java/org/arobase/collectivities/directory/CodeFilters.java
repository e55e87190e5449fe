package org.arobase.collectivities.directory;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.problem.Violation;

/** The codes that a list is narrowed to. One that is well formed but nobody's leaves an empty list. */
record CodeFilters(Checks checks) {
    private static final Predicate<String> POSTAL_CODE =
            Pattern.compile("\\d{5}").asMatchPredicate();

    Criteria.Codes of(CollectivitySelection asked) {
        return new Criteria.Codes(
                code("insee", asked.insee(), Kind.COMMUNE::accepts, "malformed-insee"),
                siren(asked.siren()),
                code("postalCode", asked.postalCode(), POSTAL_CODE, "malformed-postal-code"));
    }

    private String siren(String value) {
        var siren = code("siren", value, Kind.EPCI::accepts, "malformed-siren");
        if (siren != null && !Siren.hasGoodKey(siren)) {
            checks.add(Violation.in("siren", "siren-key", siren));
        }
        return siren;
    }

    private String code(String parameter, String value, Predicate<String> form, String violation) {
        if (value == null || form.test(value)) {
            return value;
        }
        checks.add(Violation.in(parameter, violation, value));
        return null;
    }
}
