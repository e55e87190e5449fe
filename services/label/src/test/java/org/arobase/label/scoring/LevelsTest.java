package org.arobase.label.scoring;

import static org.arobase.label.scoring.SmallGrid.declared;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.arobase.label.scoring.Reason.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {

    private static final Engine ENGINE = SmallGrid.of("""
        {criteria: {code: 'all', points: ~100, children: [
           {code: 'a', family: 'theme', points: ~50, measure: {type: 'DECLARED'}},
           {code: 'b', family: 'theme', points: ~50, measure: {type: 'DECLARED'}}]},
         levels: [{level: 1, from: ~0}, {level: 2, from: ~25},
           {level: 3, from: ~45, floors: [{criterion: 'b', above: ~0}]},
           {level: 4, from: ~65, floors: [{criterion: 'b', atLeast: ~50}], breadth: {family: 'theme', count: ~2}},
           {level: 5, from: ~80, when: "kind == 'COMMUNE' && share.b >= 0.9 && level == 5"}]}
        """);

    @ParameterizedTest(name = "{0} and {1} millionths of each half: level {2}")
    @CsvSource({
        "0, 0, 1",
        "499999, 0, 1",
        "500000, 0, 2",
        "0, 899999, 2",
        "900000, 0, 2",
        "0, 900000, 3",
        "899999, 1, 3",
        "1000000, 299999, 3",
        "1000000, 300000, 3",
        "1000000, 499999, 3",
        "800000, 499999, 3",
        "800000, 500000, 4",
        "1000000, 600000, 4",
        "699999, 900000, 4",
        "700000, 899999, 4",
        "700000, 900000, 5",
        "1000000, 1000000, 5",
    })
    void boundsAreInclusive(long a, long b, int level) {
        assertThat(score(a, b).level()).isEqualTo(level);
    }

    @Test
    void aLevelSaysAllThatItLacks() {
        var lacks = score(1_000_000, 0).levels().get(3).lacks();

        assertThat(lacks)
                .containsExactly(
                        new Reason(Code.TOTAL_BELOW, List.of(), 50_000_000, 65_000_000),
                        new Reason(Code.SHARE_BELOW, List.of("b"), 0, 50_000_000),
                        new Reason(Code.TOO_FEW, List.of("theme"), 1, 2));
    }

    /** The level rests on what is left when something does not apply: the scale is the same for all. */
    @Test
    void theTotalIsAShareOfWhatApplies() {
        var engine = SmallGrid.with(declared("a", 40) + "," + declared("b", 60));
        var score = SmallGrid.score(
                engine,
                Map.of(
                        "a", Declaration.of(Declaration.Status.NOT_APPLICABLE),
                        "b", Declaration.detailed(500_000, 0, 500_000)));

        assertThat(score.root().potential()).isEqualTo(60_000_000);
        assertThat(score.total()).isEqualTo(50_000_000);
    }

    private static Score score(long a, long b) {
        return SmallGrid.score(
                ENGINE,
                Map.of(
                        "a", Declaration.detailed(a, 0, Grid.ONE - a),
                        "b", Declaration.detailed(b, 0, Grid.ONE - b)));
    }
}
