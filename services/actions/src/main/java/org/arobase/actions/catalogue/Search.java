package org.arobase.actions.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.arobase.actions.index.Hit;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Violation;

/** What is searched for in the words of actions, how well each answers it, and by which of its words. */
final class Search {

    private static final int LONGEST = 100;

    /** What is no part of a word: the points of "élu·es", as the database takes them apart. */
    private static final String APART = "[\\p{Cntrl}\u00b7\u2022\u2027]";

    /** Any form of a French word, with or without its accents; quotes and minus signs as search engines read them. */
    private static final String QUERY = "websearch_to_tsquery('arobase_french', $%d)";

    /**
     * The words are the first value of the list. Each word found is worth what ts_rank says of it alone, in whole parts,
     * so that the index comes to the same sum.
     */
    static final String RANK = """
            (select (sum(round(ts_rank(words, word)::float8 * %1$d)) / %1$d)::real
             from unnest((select words_of(%2$s))) word)""".formatted(Hit.PARTS, QUERY.formatted(1));

    /** Letters that no text has: private use, which the marks of a match stand between. */
    private static final String MARKS = "HighlightAll=true, StartSel=\ue000, StopSel=\ue001";

    private static final Pattern MARKED = Pattern.compile("\ue000([^\ue001]*)\ue001");

    /** The whole text of an action with its matches marked: for the rows of a page, after they are sorted. */
    static final String MATCHES =
            "ts_headline('arobase_french', apart(concat_ws(E'\\n', title, summary, joined(keywords),"
                    + " description)), " + QUERY.formatted(1) + ", '" + MARKS + "')";

    private static final int MOST_MATCHES = 20;

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

    /**
     * The words that matched as the text writes them, in its order.
     *
     * @param marked what {@link #MATCHES} selects; null where nothing was searched for
     */
    static List<String> matches(String marked) {
        if (marked == null) {
            return null;
        }
        var words = MARKED.matcher(marked)
                .results()
                .map(MatchResult::group)
                .map(word -> word.substring(1, word.length() - 1))
                .collect(Collectors.toMap(
                        word -> word.toLowerCase(Locale.FRENCH),
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new));
        return words.values().stream().limit(MOST_MATCHES).toList();
    }

    private Search() {}
}
