package org.arobase.actions.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** The words of an action with their ranks, which the index keeps where it would count them. */
final class RankedWords extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute rank = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Lexeme> lexemes;

    RankedWords(List<Lexeme> lexemes) {
        this.lexemes = lexemes.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!lexemes.hasNext()) {
            return false;
        }
        clearAttributes();
        var lexeme = lexemes.next();
        term.append(lexeme.text());
        rank.setTermFrequency(lexeme.rank());
        return true;
    }
}
