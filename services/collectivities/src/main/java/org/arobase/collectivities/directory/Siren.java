package org.arobase.collectivities.directory;

/** The key of a SIREN: the Luhn sum of its nine digits is a multiple of ten (INSEE). */
public final class Siren {

    /** True for what is none: fictive authorities have a letter in theirs. */
    public static boolean hasGoodKey(String siren) {
        if (siren.chars().anyMatch(c -> c < '0' || c > '9')) {
            return true;
        }
        var sum = 0;
        for (var i = 0; i < siren.length(); i++) {
            var digit = siren.charAt(siren.length() - 1 - i) - '0';
            var doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private Siren() {}
}
