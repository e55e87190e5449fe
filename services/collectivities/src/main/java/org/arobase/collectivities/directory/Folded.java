package org.arobase.collectivities.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A name as a search sees it: no accents, no case, hyphens and apostrophes as spaces, ligatures undone.
 *
 * @param text the words joined by one space
 * @param glued the words joined by nothing, so that "LaRochelle" finds "La Rochelle"
 */
record Folded(String text, List<String> words, String glued) {

    static Folded of(String name) {
        var text = fold(name);
        return new Folded(text, text.isEmpty() ? List.of() : List.of(text.split(" ")), text.replace(" ", ""));
    }

    boolean isEmpty() {
        return text.isEmpty();
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
