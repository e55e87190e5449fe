package org.arobase.label.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.arobase.label.grid.CarriedGrids;
import org.arobase.label.grid.Names;
import org.arobase.label.scoring.Reason;
import org.arobase.label.scoring.Reason.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    private static final Names NAMES = CarriedGrids.read("2026-model").names();

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentenceInBothLanguages(Code code) {
        var reason = new Reason(code, List.of("emploi"), 1_500_000, 2_000_000);

        assertThat(Sentences.FRENCH.of(reason, NAMES)).doesNotContain("{").isNotBlank();
        assertThat(Sentences.ENGLISH.of(reason, NAMES)).doesNotContain("{").isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COVERED | t01 | 1 | 3 | Services covered: 1 for a target of 3 (t01).",
                "CAPPED | emploi | 12500000 | 250000 | Capped by \"Employment\", of which 12.5% is done: 0.25 points"
                        + " do not count.",
                "TOTAL_BELOW | x | 24999999 | 25000000 | A total of 24.999999 instead of at least 25.",
                "BEST_RECORDS | a | 1 | 1 | Mean completeness of the 1 best record(s): 0.000001% (out of a).",
            })
    void numbersReadAsTheyAreMeant(Code code, String of, long value, long bound, String sentence) {
        assertThat(Sentences.ENGLISH.of(new Reason(code, List.of(of), value, bound), NAMES))
                .isEqualTo(sentence);
    }

    @Test
    void whatIsLongIsCutAndNothingIsSaidOfNothing() {
        var many = IntStream.range(0, 50).mapToObj(i -> "a" + i).toList();

        assertThat(Sentences.ENGLISH.of(new Reason(Code.ACTIONS, many, 50, 0), NAMES))
                .isEqualTo("Actions that count here: 50 (a0, a1, a2, a3, a4, a5…); each one more brings less.");
        assertThat(Sentences.FRENCH.of(new Reason(Code.ACTIONS, List.of(), 0, 0), NAMES))
                .isEqualTo("Aucune action ne compte ici.");
    }
}
