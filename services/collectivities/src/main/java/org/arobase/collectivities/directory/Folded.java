package org.arobase.collectivities.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A name as a search sees it: no accents, no case, hyphens and apostrophes as spaces, ligatures undone.
 *
 * @param text the words joined by one space
 * @param glued the words joined by nothing, so that "LaRochelle" finds "La Rochelle"
 * @param letters a bit for each letter or digit that occurs
 */
record Folded(String text, List<String> words, String glued, long letters) {
    private static final int OTHER_ALPHABETS = 63;

    static Folded of(String name) {
        var text = fold(name);
        var words = text.isEmpty() ? List.<String>of() : List.of(text.split(" "));
        var glued = text.replace(" ", "");
        return new Folded(text, words, glued, letters(glued));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** False when a letter is missing: most names are told apart by that, without reading them. */
    boolean hasLettersOf(Folded other) {
        return (letters & other.letters) == other.letters;
    }

    private static long letters(String glued) {
        return glued.chars().mapToLong(c -> 1L << bit(c)).reduce(0, (a, b) -> a | b);
    }

    private static int bit(int c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? 'z' - 'a' + 1 + c - '0' : OTHER_ALPHABETS;
    }

    private static String fold(String name) {
        var folded = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> append(folded, c));
        return folded.toString().trim();
    }

    private static void append(StringBuilder folded, int c) {
        switch (c) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    folded.appendCodePoint(c);
                } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            }
        }
    }
}
