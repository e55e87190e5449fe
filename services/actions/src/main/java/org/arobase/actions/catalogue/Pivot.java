package org.arobase.actions.catalogue;

import java.util.regex.Pattern;
import org.arobase.actions.people.Siret;

/**
 * What a national register knows an establishment by: a SIRET, which may be a fictive one, or an RNA.
 */
final class Pivot {

    private static final Pattern RNA = Pattern.compile("W\\d{9}");

    static boolean isFictive(String text) {
        return Siret.isFictive(text);
    }

    static boolean isOne(String text) {
        return RNA.matcher(text).matches() || Siret.isOne(text);
    }

    private Pivot() {}
}
