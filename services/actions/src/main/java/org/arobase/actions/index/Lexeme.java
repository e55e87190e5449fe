package org.arobase.actions.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of an action as PostgreSQL has cut and stemmed it.
 *
 * @param positions from 1, ascending
 * @param weights of each position, A to D: title, summary and keywords, description
 */
record Lexeme(String text, List<Integer> positions, String weights) {

    /** How finely ranks are told apart: a rank is a whole number of parts, so that sums are exact. */
    static final int PARTS = 10_000;

    /** Of D, C, B and A, as ts_rank weighs them. */
    private static final float[] WEIGHTS = {0.1f, 0.2f, 0.4f, 1f};

    /** The sum of 1/i² for all i from 1, as ts_rank writes it. */
    private static final double LIMIT = 1.64493406685;

    private static final Pattern WRITTEN = Pattern.compile("'([^']*+(?:''[^']*+)*+)'(?::([0-9A-D,]++))?");

    /** @param tsvector as PostgreSQL writes it: {@code 'atel':3A 'numer':1A,7B} */
    static List<Lexeme> of(String tsvector) {
        var lexemes = new ArrayList<Lexeme>();
        var written = WRITTEN.matcher(tsvector);
        while (written.find()) {
            lexemes.add(of(plain(written.group(1)), written.group(2)));
        }
        return lexemes;
    }

    /** What PostgreSQL writes between quotes without the signs that it doubles. */
    static String plain(String quoted) {
        return quoted.replace("''", "'").replace("\\\\", "\\");
    }

    /** @param places {@code 3A,12}: without a letter the weight is D; null for none */
    private static Lexeme of(String text, String places) {
        if (places == null) {
            return new Lexeme(text, List.of(), "");
        }
        var positions = new ArrayList<Integer>();
        var weights = new StringBuilder();
        for (var place : places.split(",")) {
            var last = place.charAt(place.length() - 1);
            var weighted = !Character.isDigit(last);
            positions.add(Integer.valueOf(weighted ? place.substring(0, place.length() - 1) : place));
            weights.append(weighted ? last : 'D');
        }
        return new Lexeme(text, positions, weights.toString());
    }

    /** What ts_rank says for this word alone, to the last bit, in {@link #PARTS}. */
    int rank() {
        var sum = 0f;
        var most = -1f;
        var mostAt = 0;
        for (var i = 0; i < weights.length(); i++) {
            var weight = WEIGHTS['D' - weights.charAt(i)];
            sum += weight / ((i + 1) * (i + 1));
            if (weight > most) {
                most = weight;
                mostAt = i;
            }
        }
        var rank = (float) ((most + sum - most / ((mostAt + 1) * (mostAt + 1))) / LIMIT);
        return Math.max(1, (int) Math.rint((double) rank * PARTS));
    }
}
