package org.arobase.collectivities.history;

import java.util.Arrays;

/** What a movement did, by INSEE's MOD code. A code that INSEE does not document is kept as it stands. */
public enum MovementKind {
    RENAMED("10"),
    CREATED("20"),
    REESTABLISHED("21"),
    ABOLISHED("30"),
    MERGED("31"),
    /** A merger into a commune nouvelle. */
    COMMUNE_NOUVELLE("32"),
    /** A merger that keeps the commune as an associated one. */
    ASSOCIATED("33"),
    ASSOCIATION_ENDED("34"),
    DELEGATION_ENDED("35"),
    /** A new code because the commune lies in another departement. */
    DEPARTEMENT_CHANGED("41"),
    /** A new code because the seat moved to another of its communes. */
    SEAT_MOVED("50"),
    /** An associated commune that became a commune deleguee. */
    BECAME_DELEGUEE("70"),
    UNDOCUMENTED("");

    private final String code;

    MovementKind(String code) {
        this.code = code;
    }

    static MovementKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElse(UNDOCUMENTED);
    }

    /** Whether nothing but the code is another. */
    boolean isRecoding() {
        return this == DEPARTEMENT_CHANGED || this == SEAT_MOVED;
    }
}
