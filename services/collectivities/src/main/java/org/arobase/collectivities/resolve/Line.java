package org.arobase.collectivities.resolve;

/**
 * A line as it was sent.
 *
 * @param text null where it could not be read
 */
record Line(int number, String text) {
    /** The longest name of the directory has 96 letters. */
    private static final int LONGEST = 200;

    boolean isBlank() {
        return text == null || text.isBlank();
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    /** As answers show it. */
    String shown() {
        return text != null && isTooLong() ? text.substring(0, LONGEST) + "…" : text;
    }
}
