package org.arobase.collectivities.imports;

import java.util.List;

/** The lines of a carried edition, for tests of other features. */
public final class CarriedLines {

    public static List<EditionLine> of(String edition) {
        return Edition.carried(edition, TestEditions.JSON).lines();
    }

    private CarriedLines() {}
}
