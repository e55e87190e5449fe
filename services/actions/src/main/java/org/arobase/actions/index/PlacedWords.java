package org.arobase.actions.index;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of an action where they stand, for phrases. */
final class PlacedWords extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Word> words;
    private int position;

    PlacedWords(List<Lexeme> lexemes) {
        this.words = lexemes.stream()
                .flatMap(lexeme -> lexeme.positions().stream().map(at -> new Word(at, lexeme.text())))
                .sorted(Comparator.comparingInt(Word::position))
                .iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        clearAttributes();
        var word = words.next();
        term.append(word.text());
        step.setPositionIncrement(word.position() - position);
        position = word.position();
        return true;
    }

    private record Word(int position, String text) {}
}
