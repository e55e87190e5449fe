package org.arobase.label.scoring;

import static org.arobase.label.scoring.SmallGrid.declared;
import static org.arobase.label.scoring.SmallGrid.leaf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arobase.label.scoring.Declaration.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parent of 60 points: children of 10, 20, 30 and 0 beside one of 40. */
class SharingTest {

    @ParameterizedTest(name = "{0}, without {1}")
    @CsvSource({
        "EQUAL, a, 0, 25, 35, 0, 60",
        "PROPORTIONAL, a, 0, 24, 36, 0, 60",
        "NONE, a, 0, 20, 30, 0, 50",
        "EQUAL, b c, 60, 0, 0, 0, 60",
        "PROPORTIONAL, b c d, 60, 0, 0, 0, 60",
        "EQUAL, a b c, 0, 0, 0, 0, 0",
        "EQUAL, a b c d, 0, 0, 0, 0, 0",
        "EQUAL, , 10, 20, 30, 0, 60",
    })
    void thePointsOfWhatDoesNotApplyGoToItsSiblings(
            String mode, String without, long a, long b, long c, long d, long parent) {
        var score = SmallGrid.score(engine("{mode: '" + mode + "'}"), notApplicable(without));

        assertThat(potential(score, "a")).isEqualTo(a);
        assertThat(potential(score, "b")).isEqualTo(b);
        assertThat(potential(score, "c")).isEqualTo(c);
        assertThat(potential(score, "d")).isEqualTo(d);
        assertThat(potential(score, "p")).isEqualTo(parent);
        assertThat(potential(score, "q")).isEqualTo(40);
    }

    @Test
    void theRootsChildrenKeepTheirPointsUnlessTheGridSaysOtherwise() {
        var withoutQ = notApplicable("q");

        assertThat(potential(SmallGrid.score(engine("{mode: 'EQUAL'}"), withoutQ), "p"))
                .isEqualTo(60);
        assertThat(potential(SmallGrid.score(engine("{mode: 'EQUAL', levels: [1]}"), withoutQ), "p"))
                .isEqualTo(100);
    }

    @Test
    void whatIsReceivedIsHandedDown() {
        var score = SmallGrid.score(engine("{mode: 'EQUAL', levels: [1]}"), notApplicable("q"));

        assertThat(Sample.criterion(score, "a").potential()).isEqualTo(16_666_667);
        assertThat(Sample.criterion(score, "b").potential()).isEqualTo(33_333_333);
        assertThat(potential(score, "c")).isEqualTo(50);
    }

    @Test
    void aParentNoneOfWhoseChildrenAppliesDoesNotApply() {
        var score = SmallGrid.score(engine("{mode: 'EQUAL'}"), notApplicable("a b c d"));

        assertThat(Sample.criterion(score, "p").applies()).isFalse();
        assertThat(Sample.criterion(score, "p").reasons())
                .extracting(Reason::code)
                .containsExactly(Reason.Code.NO_CHILD_APPLIES);
    }

    @Test
    void aRuleOfTheProfileSaysWhatApplies() {
        var engine = SmallGrid.with(
                leaf("sea", 50, "applies: \"stratum > 3 || kind == 'EPCI'\", measure: {type: 'DECLARED'}") + ","
                        + declared("all", 50).replace("'all'", "'rest'"));

        assertThat(Sample.criterion(SmallGrid.score(engine, Map.of()), "sea").applies())
                .isFalse();
        var town = engine.score(new Profile("COMMUNE", 5_000), new Facts(Sample.CLOSING, List.of()));
        assertThat(Sample.criterion(town, "sea").applies()).isTrue();
    }

    @Test
    void factorsMultiplyDownwards() {
        var engine = SmallGrid.with(
                """
                {code: 'p', points: ~100, reduction: '0.5', children: [%s, %s]}
                """.formatted(leaf("a", 40, "reduction: '3', measure: {type: 'DECLARED'}"), declared("b", 60)));

        var score = SmallGrid.score(engine, Map.of("p", Declaration.of(Status.DONE)));

        assertThat(potential(score, "a")).isEqualTo(60);
        assertThat(potential(score, "b")).isEqualTo(30);
        assertThat(potential(score, "all")).isEqualTo(90);
        assertThat(score.total()).isEqualTo(Grid.HUNDRED);
    }

    @ParameterizedTest(name = "{0} of a, capped by {1} of b")
    @CsvSource({"1000000, 500000, 25", "400000, 500000, 20", "1000000, 0, 0", "1000000, 1000000, 50"})
    void aCapIsAShareOfAnother(long a, long b, long done) {
        var engine = SmallGrid.with("{code: 'a', points: ~50, cap: 'b', children: [%s, %s]}, %s"
                .formatted(declared("a1", 20), declared("a2", 30), declared("b", 50)));

        var score = SmallGrid.score(
                engine,
                Map.of(
                        "a", Declaration.detailed(a, 0, Grid.ONE - a),
                        "b", Declaration.detailed(b, 0, Grid.ONE - b)));

        var capped = Sample.criterion(score, "a");
        assertThat(capped.done()).isEqualTo(done * Grid.ONE);
        assertThat(capped.children().stream().mapToLong(CriterionScore::done).sum())
                .isEqualTo(done * Grid.ONE);
        assertThat(capped.potential()).isEqualTo(50_000_000);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, 0", "10, 0", "15, 50", "20, 100", "25, 100", "-5, 0"})
    void anIndicatorIsANumberOnAScale(double value, long done) {
        var engine = SmallGrid.with(leaf("a", 100, "measure: {type: 'INDICATOR', indicator: 'x', from: ~10, to: ~20}"));

        var score = SmallGrid.score(engine, Map.of(), Map.of("x", value));

        assertThat(score.total()).isEqualTo(done * Grid.ONE);
        assertThat(SmallGrid.score(engine, Map.of()).root().unreported()).isEqualTo(100_000_000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"share.a, 40", "1.0 - share.a, 10", "7, 50", "-1.0, 0", "0.0 / 0.0, 0", "double(1 / stratum * 0), 0"})
    void aFormulaGivesAShare(String rule, long done) {
        var engine = SmallGrid.with(
                declared("a", 50) + "," + leaf("b", 50, "measure: {type: 'FORMULA', rule: '" + rule + "'}"));

        var score = SmallGrid.score(engine, Map.of("a", Declaration.detailed(800_000, 0, 200_000)));

        assertThat(Sample.criterion(score, "b").done()).isEqualTo(done * Grid.ONE);
    }

    /** What no validation can foresee is told where it happens, and brings nothing. */
    @Test
    void aDivisionByNothingBringsNothing() {
        var engine = SmallGrid.with(leaf("b", 100, "measure: {type: 'FORMULA', rule: '100 / population'}"));

        var score = engine.score(new Profile("COMMUNE", null), new Facts(Sample.CLOSING, List.of()));

        assertThat(Sample.criterion(score, "b").reasons())
                .extracting(Reason::code)
                .containsExactly(Reason.Code.RULE_FAILED);
        assertThat(score.total()).isZero();
    }

    private static Engine engine(String redistribution) {
        return SmallGrid.of(
                "{redistribution: %s, criteria: {code: 'all', points: ~100, children: [".formatted(redistribution)
                        + "{code: 'p', points: ~60, children: ["
                        + String.join(",", declared("a", 10), declared("b", 20), declared("c", 30), declared("d", 0))
                        + "]}," + declared("q", 40) + "]}}");
    }

    private static Map<String, Declaration> notApplicable(String codes) {
        return codes == null
                ? Map.of()
                : Arrays.stream(codes.split(" "))
                        .collect(Collectors.toMap(code -> code, code -> Declaration.of(Status.NOT_APPLICABLE)));
    }

    private static long potential(Score score, String code) {
        return Sample.criterion(score, code).potential() / Grid.ONE;
    }
}
