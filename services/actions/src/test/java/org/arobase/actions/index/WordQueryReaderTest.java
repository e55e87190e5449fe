package org.arobase.actions.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.arobase.actions.index.WordQuery.Both;
import org.arobase.actions.index.WordQuery.Either;
import org.arobase.actions.index.WordQuery.Not;
import org.arobase.actions.index.WordQuery.Nothing;
import org.arobase.actions.index.WordQuery.Phrase;
import org.arobase.actions.index.WordQuery.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordQueryReaderTest {

    private static final Word CHAT = new Word("chat");
    private static final Word BOTTE = new Word("bott");

    @Test
    void andBindsMoreThanOrAndNotMoreThanBoth() {
        assertThat(WordQueryReader.read("'chat' & !'bott' | 'bott'"))
                .isEqualTo(new Either(new Both(CHAT, new Not(BOTTE)), BOTTE));
        assertThat(WordQueryReader.read("'chat' & ( 'bott' | 'chat' )"))
                .isEqualTo(new Both(CHAT, new Either(BOTTE, CHAT)));
    }

    @Test
    void aPhraseKeepsTheDistancesOfItsWords() {
        assertThat(WordQueryReader.read("'chat' <-> 'bott' <3> 'l''eau'"))
                .isEqualTo(new Phrase(List.of("chat", "bott", "l'eau"), List.of(0, 1, 3)));
    }

    @Test
    void wordsThatSayNothingFindNothing() {
        assertThat(WordQueryReader.read("")).isEqualTo(new Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a' <-> !'b'", "'a' <-> ( 'b' | 'c' )", "( 'a' & 'b' ) <-> 'c'"})
    void whatAPhraseOfTheIndexCannotSayIsLeftToTheDatabase(String tsquery) {
        assertThatThrownBy(() -> WordQueryReader.read(tsquery)).isInstanceOf(NotInIndex.class);
    }
}
