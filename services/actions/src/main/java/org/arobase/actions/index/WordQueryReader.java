package org.arobase.actions.index;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arobase.actions.index.WordQuery.Both;
import org.arobase.actions.index.WordQuery.Either;
import org.arobase.actions.index.WordQuery.Not;
import org.arobase.actions.index.WordQuery.Nothing;
import org.arobase.actions.index.WordQuery.Phrase;
import org.arobase.actions.index.WordQuery.Word;

/** Reads a query as PostgreSQL writes it: {@code 'budget' & 'particip' <-> 'citoyen' | !'gar'}. */
final class WordQueryReader {

    private static final Pattern TOKENS = Pattern.compile("'(?:[^']|'')*'|<(?:-|\\d+)>|[&|!()]");
    private static final String END = "";

    private final List<String> tokens;
    private int next;

    private WordQueryReader(String tsquery) {
        this.tokens = TOKENS.matcher(tsquery).results().map(MatchResult::group).toList();
    }

    /** @throws NotInIndex for what only the database can search for */
    static WordQuery read(String tsquery) {
        return tsquery.isBlank() ? new Nothing() : new WordQueryReader(tsquery).either();
    }

    private WordQuery either() {
        var query = both();
        while (takes("|")) {
            query = new Either(query, both());
        }
        return query;
    }

    private WordQuery both() {
        var query = phrase();
        while (takes("&")) {
            query = new Both(query, phrase());
        }
        return query;
    }

    private WordQuery phrase() {
        var query = one();
        while (peek().startsWith("<")) {
            query = followed(query, distance(take()), one());
        }
        return query;
    }

    private WordQuery one() {
        if (takes("!")) {
            return new Not(one());
        }
        if (takes("(")) {
            var inside = either();
            take();
            return inside;
        }
        var quoted = take();
        return new Word(Lexeme.plain(quoted.substring(1, quoted.length() - 1)));
    }

    /** Words one after the other; of what else may stand in a phrase the index knows nothing. */
    private static WordQuery followed(WordQuery before, int distance, WordQuery word) {
        if (!(word instanceof Word last)) {
            throw new NotInIndex("phrase of more than words");
        }
        return switch (before) {
            case Word first -> new Phrase(List.of(first.text(), last.text()), List.of(0, distance));
            case Phrase phrase -> new Phrase(added(phrase.texts(), last.text()), added(phrase.after(), distance));
            default -> throw new NotInIndex("phrase of more than words");
        };
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    private static int distance(String operator) {
        var inside = operator.substring(1, operator.length() - 1);
        return inside.equals("-") ? 1 : Integer.parseInt(inside);
    }

    private boolean takes(String token) {
        var there = peek().equals(token);
        if (there) {
            next++;
        }
        return there;
    }

    private String take() {
        return tokens.get(next++);
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }
}
