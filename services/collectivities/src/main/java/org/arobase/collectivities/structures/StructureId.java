package org.arobase.collectivities.structures;

import java.util.regex.Pattern;
import org.arobase.contracts.collectivities.CollectivityId;

/**
 * The id of a structure: of an entity of the directory, or {@code organisme-} and the SIREN of a body that is not in it.
 * A SIREN has a check digit (Luhn, as INSEE's Sirene says); a fictive one begins with F and has none.
 */
public final class StructureId {

    public static final String EXAMPLE = "organisme-F00000901, epci-F00000001";

    private static final String BODY = "organisme-";
    private static final Pattern FICTIVE = Pattern.compile("F\\d{8}");
    private static final Pattern SIREN = Pattern.compile("\\d{9}");

    public static boolean isWellFormed(String text) {
        return text.startsWith(BODY)
                ? isSiren(text.substring(BODY.length()))
                : CollectivityId.parse(text).isPresent();
    }

    static String ofBody(String siren) {
        return BODY + siren;
    }

    static boolean isSiren(String text) {
        return FICTIVE.matcher(text).matches() || (SIREN.matcher(text).matches() && luhn(text) % 10 == 0);
    }

    static boolean isFictive(String siren) {
        return siren.startsWith("F");
    }

    /** Every second digit from the right counts double, its own digits added. */
    private static int luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
            var counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum;
    }

    private StructureId() {}
}
