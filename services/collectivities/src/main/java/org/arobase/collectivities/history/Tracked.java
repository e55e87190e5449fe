package org.arobase.collectivities.history;

import java.util.regex.Pattern;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Kind;

/** INSEE tells the movements of communes, but not of those of overseas collectivities, which are no departements. */
public final class Tracked {
    private static final Pattern OVERSEAS_COLLECTIVITY = Pattern.compile("9(?:7[578]|8).*");

    /** Whether no known movement means that there was none. */
    public static boolean is(Collectivity state) {
        return is(Kind.valueOf(state.kind()), state.code(), state.fictive());
    }

    public static boolean is(Kind kind, String code, boolean fictive) {
        return (kind == Kind.COMMUNE || kind == Kind.ARRONDISSEMENT_MUNICIPAL) && !fictive && !isOverseas(code);
    }

    static boolean isOverseas(String code) {
        return OVERSEAS_COLLECTIVITY.matcher(code).matches();
    }

    private Tracked() {}
}
