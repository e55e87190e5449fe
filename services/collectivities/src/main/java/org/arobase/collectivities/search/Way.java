package org.arobase.collectivities.search;

/** How an entity answers a search, best first: the order of answers is the order of these. */
public enum Way {
    ID(Kind.CODE, "id", 0),
    SIREN(Kind.CODE, "siren", 0),
    /** The most populated commune of a post code: five digits mostly mean it, also where they are another's INSEE code. */
    MAIN_POSTAL_CODE(Kind.CODE, "postalCode", 0),
    CODE(Kind.CODE, "code", 0),
    POSTAL_CODE(Kind.CODE, "postalCode", 0),
    EXACT(Kind.EXACT, "name", 0),
    WITHOUT_ARTICLES(Kind.EXACT, "name", 0),
    FORMER(Kind.EXACT, "formerName", 0),
    PART(Kind.EXACT, "name", 0),
    ALMOST(Kind.PREFIX, "name", 0),
    PREFIX(Kind.PREFIX, "name", 0),
    WORDS(Kind.WORDS, "name", 0),
    FORMER_PREFIX(Kind.PREFIX, "formerName", 0),
    FORMER_WORDS(Kind.WORDS, "formerName", 0),
    TYPO(Kind.TYPO, "name", 1),
    FORMER_TYPO(Kind.TYPO, "formerName", 1),
    TYPOS(Kind.TYPO, "name", 2),
    FORMER_TYPOS(Kind.TYPO, "formerName", 2),
    WORD_TYPOS(Kind.TYPO, "name", 1),
    INSIDE(Kind.CONTAINS, "name", 0);

    /** What the contract tells of it. */
    public enum Kind {
        CODE,
        EXACT,
        PREFIX,
        WORDS,
        TYPO,
        CONTAINS
    }

    private final Kind kind;
    private final String field;
    private final int edits;

    Way(Kind kind, String field, int edits) {
        this.kind = kind;
        this.field = field;
        this.edits = edits;
    }

    public Kind kind() {
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
