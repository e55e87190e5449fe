package org.arobase.actions.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What is searched for in words, as PostgreSQL reads it. */
sealed interface WordQuery {

    /** Which actions match. */
    Query matching();

    Stream<String> words();

    /** Nothing but words that are not worth searching for. */
    record Nothing() implements WordQuery {

        @Override
        public Query matching() {
            return new MatchNoDocsQuery();
        }

        @Override
        public Stream<String> words() {
            return Stream.of();
        }
    }

    record Word(String text) implements WordQuery {

        @Override
        public Query matching() {
            return new TermQuery(new Term(IndexDocument.RANKS, text));
        }

        @Override
        public Stream<String> words() {
            return Stream.of(text);
        }
    }

    /** @param after how far behind the word before it each one stands; of the first 0 */
    record Phrase(List<String> texts, List<Integer> after) implements WordQuery {

        @Override
        public Query matching() {
            var phrase = new PhraseQuery.Builder();
            var position = 0;
            for (var i = 0; i < texts.size(); i++) {
                position += after.get(i);
                phrase.add(new Term(IndexDocument.WORDS, texts.get(i)), position);
            }
            return phrase.build();
        }

        @Override
        public Stream<String> words() {
            return texts.stream();
        }
    }

    record Not(WordQuery what) implements WordQuery {

        @Override
        public Query matching() {
            return new BooleanQuery.Builder()
                    .add(new MatchAllDocsQuery(), Occur.FILTER)
                    .add(what.matching(), Occur.MUST_NOT)
                    .build();
        }

        @Override
        public Stream<String> words() {
            return what.words();
        }
    }

    record Both(WordQuery one, WordQuery other) implements WordQuery {

        @Override
        public Query matching() {
            return joined(one, other, Occur.FILTER);
        }

        @Override
        public Stream<String> words() {
            return Stream.concat(one.words(), other.words());
        }
    }

    record Either(WordQuery one, WordQuery other) implements WordQuery {

        @Override
        public Query matching() {
            return joined(one, other, Occur.SHOULD);
        }

        @Override
        public Stream<String> words() {
            return Stream.concat(one.words(), other.words());
        }
    }

    private static Query joined(WordQuery one, WordQuery other, Occur occur) {
        return new BooleanQuery.Builder()
                .add(one.matching(), occur)
                .add(other.matching(), occur)
                .build();
    }

    /** Actions that match, each worth the sum of the ranks of the words. */
    default Query ranked() {
        if (this instanceof Word) {
            return matching();
        }
        var ranked = new BooleanQuery.Builder().add(matching(), Occur.FILTER);
        words().distinct()
                .map(word -> new TermQuery(new Term(IndexDocument.RANKS, word)))
                .forEach(word -> ranked.add(word, Occur.SHOULD));
        return ranked.build();
    }
}
