package org.arobase.collectivities.history;

import java.util.regex.Pattern;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Kind;

/** INSEE tells the movements of communes, but not of those of overseas collectivities, which are no departements. */
public final class Tracked {
    private static final Pattern OVERSEAS_COLLECTIVITY = Pattern.compile("9(?:7[578]|8).*");

    /** Whether no known movement means that there was none. */
    public static boolean is(Collectivity state) {
        return (state.kind().equals(Kind.COMMUNE.name()) || state.kind().equals(Kind.ARRONDISSEMENT_MUNICIPAL.name()))
                && !state.fictive()
                && !isOverseas(state.code());
    }

    static boolean isOverseas(String code) {
        return OVERSEAS_COLLECTIVITY.matcher(code).matches();
    }

    private Tracked() {}
}
