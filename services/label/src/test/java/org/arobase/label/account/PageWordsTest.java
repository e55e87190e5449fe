package org.arobase.label.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageWordsTest {

    @ParameterizedTest
    @CsvSource({"0, soit aucune arobase sur 5", "1, soit 1 arobase sur 5", "3, soit 3 arobases sur 5"})
    void aLevelIsCountedInWords(int level, String words) {
        assertThat(PageWords.FRENCH.say("mark", "@", level)).contains(words);
    }
}
