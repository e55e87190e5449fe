package org.arobase.collectivities.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Who bears a code: an id, an INSEE code, a SIREN or a post code. */
final class Codes {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F.]");
    private static final Pattern NUMBER = Pattern.compile("\\d{5}");
    private static final int SIREN = 9;
    private static final int SIRET = 14;
    private static final int SHORT = 4;
    private static final int[] NOBODY = {};

    private final Map<String, int[]> ids = new HashMap<>();
    private final Map<String, int[]> codes = new HashMap<>();
    private final Map<String, int[]> sirens = new HashMap<>();
    private final Map<String, int[]> postalCodes = new HashMap<>();

    /** @param subjects by rank: their place is their number */
    Codes(List<Subject> subjects) {
        for (var number = 0; number < subjects.size(); number++) {
            var subject = subjects.get(number);
            put(ids, subject.id().toUpperCase(Locale.ROOT), number);
            put(subject.code().length() == SIREN ? sirens : codes, subject.code(), number);
            if (subject.siren() != null && !subject.siren().equals(subject.code())) {
                put(sirens, subject.siren(), number);
            }
            for (var postalCode : subject.postalCodes()) {
                put(postalCodes, postalCode, number);
            }
        }
    }

    /** @param typed as in the search box: with spaces, in either case, a SIRET, a leading zero lost */
    void find(String typed, Gathering found) {
        var bare = BLANKS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        addAll(Way.ID, ids, bare, found);
        var code = code(bare);
        addAll(Way.SIREN, sirens, code, found);
        var sharing = postalCodes.getOrDefault(code, NOBODY);
        if (sharing.length > 0) {
            found.add(Way.MAIN_POSTAL_CODE, sharing[0], Hits.NO_NAME);
        }
        addAll(Way.CODE, codes, code, found);
        addAll(Way.POSTAL_CODE, postalCodes, code, found);
    }

    /** Whether a code that somebody bears is meant by it, and no name: none has five digits one after the other. */
    static boolean isNoName(String typed) {
        return NUMBER.matcher(typed).find();
    }

    /** The SIREN in a SIRET, the zero that a short number lost. */
    private static String code(String bare) {
        if (isNumber(bare, SIRET)) {
            return bare.substring(0, SIREN);
        }
        return isNumber(bare, SHORT) ? "0" + bare : bare;
    }

    String postalCode(String typed) {
        return code(BLANKS.matcher(typed).replaceAll(""));
    }

    int[] withPostalCode(String code) {
        return postalCodes.getOrDefault(code, NOBODY);
    }

    int[] withCode(String code) {
        return codes.getOrDefault(code, NOBODY);
    }

    int[] withSiren(String siren) {
        return sirens.getOrDefault(siren, NOBODY);
    }

    int[] withId(String id) {
        return ids.getOrDefault(id.toUpperCase(Locale.ROOT), NOBODY);
    }

    private static boolean isNumber(String code, int length) {
        return code.length() == length && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void addAll(Way way, Map<String, int[]> bearers, String code, Gathering found) {
        for (var bearer : bearers.getOrDefault(code, NOBODY)) {
            found.add(way, bearer, Hits.NO_NAME);
        }
    }

    /** Most codes have one bearer, and none has many. */
    private static void put(Map<String, int[]> bearers, String code, int bearer) {
        var held = bearers.getOrDefault(code, NOBODY);
        var more = Arrays.copyOf(held, held.length + 1);
        more[held.length] = bearer;
        bearers.put(code, more);
    }
}
