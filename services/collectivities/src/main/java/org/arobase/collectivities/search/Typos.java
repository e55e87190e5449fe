package org.arobase.collectivities.search;

/** How many letters may be wrong. */
final class Typos {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    static int allowed(String letters) {
        if (letters.length() < SHORTEST) {
            return 0;
        }
        return letters.length() < LONG ? 1 : 2;
    }

    private Typos() {}
}
