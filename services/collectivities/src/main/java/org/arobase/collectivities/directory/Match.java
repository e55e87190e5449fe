package org.arobase.collectivities.directory;

/** How a name answers a search, best first. */
enum Match {
    EXACT,
    PREFIX,
    /** Every word asked for begins a word of the name, in whatever order. */
    WORDS,
    CONTAINS,
    NONE;

    static Match of(Folded query, Folded name) {
        if (!name.hasLettersOf(query)) {
            return NONE;
        }
        if (name.text().startsWith(query.text())) {
            return name.text().length() == query.text().length() ? EXACT : PREFIX;
        }
        if (beginWords(query, name.text())) {
            return WORDS;
        }
        return name.glued().contains(query.glued()) ? CONTAINS : NONE;
    }

    private static boolean beginWords(Folded query, String text) {
        for (var word : query.words()) {
            if (!beginsAWord(word, text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsAWord(String word, String text) {
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || text.charAt(at - 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
