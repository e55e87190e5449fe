package org.arobase.collectivities.search;

/** How an entity answers a search, best first: the order of answers is the order of these. */
public enum Way {
    ID(MatchKind.CODE, "id", 0),
    SIREN(MatchKind.CODE, "siren", 0),
    /** The most populated commune of a post code: five digits mostly mean it, also where they are another's INSEE code. */
    MAIN_POSTAL_CODE(MatchKind.CODE, "postalCode", 0),
    CODE(MatchKind.CODE, "code", 0),
    POSTAL_CODE(MatchKind.CODE, "postalCode", 0),
    EXACT(MatchKind.EXACT, "name", 0),
    WITHOUT_ARTICLES(MatchKind.EXACT, "name", 0),
    FORMER(MatchKind.EXACT, "formerName", 0),
    PART(MatchKind.EXACT, "name", 0),
    ALMOST(MatchKind.PREFIX, "name", 0),
    PREFIX(MatchKind.PREFIX, "name", 0),
    WORDS(MatchKind.WORDS, "name", 0),
    FORMER_PREFIX(MatchKind.PREFIX, "formerName", 0),
    FORMER_WORDS(MatchKind.WORDS, "formerName", 0),
    TYPO(MatchKind.TYPO, "name", 1),
    FORMER_TYPO(MatchKind.TYPO, "formerName", 1),
    TYPOS(MatchKind.TYPO, "name", 2),
    FORMER_TYPOS(MatchKind.TYPO, "formerName", 2),
    WORD_TYPOS(MatchKind.TYPO, "name", 1),
    INSIDE(MatchKind.CONTAINS, "name", 0);

    /** What the contract tells of it. */
    public enum MatchKind {
        CODE,
        EXACT,
        PREFIX,
        WORDS,
        TYPO,
        CONTAINS
    }

    private final MatchKind kind;
    private final String field;
    private final int edits;

    Way(MatchKind kind, String field, int edits) {
        this.kind = kind;
        this.field = field;
        this.edits = edits;
    }

    public MatchKind kind() {
        return kind;
    }

    public String field() {
        return field;
    }

    /** Letters that were wrong, missing, too many or changed places. */
    public int edits() {
        return edits;
    }
}
