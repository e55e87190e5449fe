package org.arobase.actions.people;

import java.util.regex.Pattern;

/**
 * The number of an establishment: 14 digits that fit their key (Luhn); those of La Poste add up to a multiple of five, as
 * INSEE's Sirene says. A fictive one is F and 13 digits.
 */
public final class Siret {

    public static final String EXAMPLE = "F0000000000017";

    private static final Pattern REAL = Pattern.compile("\\d{14}");
    private static final Pattern FICTIVE = Pattern.compile("F\\d{13}");
    private static final String LA_POSTE = "356000000";

    public static boolean isFictive(String text) {
        return text != null && FICTIVE.matcher(text).matches();
    }

    public static boolean isOne(String text) {
        return isFictive(text) || REAL.matcher(text).matches() && isKeyed(text);
    }

    private static boolean isKeyed(String siret) {
        return luhn(siret) % 10 == 0 || siret.startsWith(LA_POSTE) && sum(siret) % 5 == 0;
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

    private static int sum(String digits) {
        return digits.chars().map(digit -> Character.digit(digit, 10)).sum();
    }

    private Siret() {}
}
