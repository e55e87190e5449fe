package org.arobase.actions.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexemeTest {

    @Test
    void wordsAreReadWithTheirPlacesAndWeights() {
        assertThat(Lexeme.of("'atel':3A,12 'l''eau':1B 'c:\\\\d':7C"))
                .containsExactly(
                        new Lexeme("atel", List.of(3, 12), "AD"),
                        new Lexeme("l'eau", List.of(1), "B"),
                        new Lexeme("c:\\d", List.of(7), "C"));
    }

    @Test
    void nothingHasNoWords() {
        assertThat(Lexeme.of("")).isEmpty();
    }

    @Test
    void aWordIsWorthMoreInATitleThanInADescriptionHoweverOften() {
        var named = new Lexeme("jardin", List.of(1), "A");
        var summed = new Lexeme("jardin", List.of(1), "B");
        var told = new Lexeme("jardin", List.of(1, 2, 3, 4, 5, 6, 7, 8), "CCCCCCCC");
        assertThat(named.rank()).isGreaterThan(summed.rank());
        assertThat(named.rank()).isGreaterThan(told.rank());
        assertThat(told.rank()).isGreaterThan(new Lexeme("jardin", List.of(1), "C").rank());
    }
}
