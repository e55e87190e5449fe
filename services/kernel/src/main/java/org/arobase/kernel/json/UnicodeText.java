package org.arobase.kernel.json;

/** Text that any other program can read. */
public final class UnicodeText {

    /** Whether a half of a surrogate pair stands alone. */
    public static boolean isBroken(String text) {
        return text.chars().anyMatch(unit -> Character.isSurrogate((char) unit))
                && text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    /** The same text for an answer: what cannot be sent is shown as a replacement character. */
    static String shown(String text) {
        if (!isBroken(text)) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private UnicodeText() {}
}
