package org.arobase.actions.catalogue;

import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Violation;

/** What is searched for in the words of actions, and how well each answers it. */
final class Search {

    private static final int LONGEST = 100;

    /** What is no part of a word: the points of "élu·es", as the database takes them apart. */
    private static final String APART = "[\\p{Cntrl}\u00b7\u2022\u2027]";

    /** Any form of a French word, with or without its accents; quotes and minus signs as search engines read them. */
    private static final String QUERY = "websearch_to_tsquery('arobase_french', $%d)";

    /** The words are the first value of the list, so that what it is ranked by is what it is narrowed to. */
    static final String RANKED =
            "(select action.*, ts_rank(words, " + QUERY.formatted(1) + ") as relevance from action) action";

    /** Null when it was not given or is nothing to search for. */
    static String words(String q, Checks checks) {
        if (q == null) {
            return null;
        }
        if (q.length() > LONGEST) {
            checks.add(Violation.in("q", "too-long", LONGEST));
            return null;
        }
        if (q.codePoints().noneMatch(Character::isLetterOrDigit)) {
            checks.add(Violation.in("q", "no-word"));
            return null;
        }
        return q.replaceAll(APART, " ");
    }

    static Where in(Where where, String words) {
        return where.and("words @@ " + QUERY, words);
    }

    private Search() {}
}
