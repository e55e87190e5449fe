package org.arobase.load.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final Rounds ROUNDS = new Rounds(told -> {});

    @Test
    void variantsTakeTurnsAndWarmingIsForgotten() throws Exception {
        var order = new ArrayList<String>();
        var a = new Variant("a", "", () -> sample(order, "a"));
        var b = new Variant("b", "", () -> sample(order, "b"));

        var measured = ROUNDS.run(group(2, List.of(a, b)), 1);

        assertThat(order).containsExactly("a", "b", "a", "b", "a", "b");
        assertThat(measured.samples().get("a")).extracting(Sample::value).containsExactly(3.0, 5.0);
    }

    @Test
    void aRatioIsThatOfEachRoundNotOfTheMedians() throws Exception {
        var ours = playing("ours", 10, 100, 30);
        var theirs = playing("theirs", 20, 50, 20);

        var ratio = ROUNDS.run(group(3, List.of(ours, theirs), claim(new Aim.AtLeast(1.5))), 0)
                .findings()
                .getFirst();

        assertThat(ratio.ratio()).isEqualTo(new Spread(1.5, 0.5, 2));
        assertThat(ratio.verdict()).isEqualTo("met");
    }

    @Test
    void anAimIsJudgedByItsOwnSide() throws Exception {
        assertThat(verdict(new Aim.AtMost(1.4))).isEqualTo("SHORT");
        assertThat(verdict(new Aim.AtMost(1.5))).isEqualTo("met");
        assertThat(verdict(new Aim.AtLeast(1.6))).isEqualTo("SHORT");
        assertThat(verdict(new Aim.None())).isEmpty();
    }

    @Test
    void aFigureBesideTheValueHasRatiosToo() throws Exception {
        var ours = new Variant("ours", "", () -> new Sample(1, Map.of("late", 8.0)));
        var theirs = new Variant("theirs", "", () -> new Sample(1, Map.of("late", 4.0)));
        var claim = new Claim("", "ours", "theirs", "late", new Aim.None());

        var finding =
                ROUNDS.run(group(1, List.of(ours, theirs), claim), 0).findings().getFirst();

        assertThat(finding.ratio().median()).isEqualTo(2, within(1e-9));
    }

    @Test
    void aDisturbedSampleIsTakenAgainButNotForEver() throws Exception {
        var calls = new ArrayList<String>();
        var seldom = new Variant("seldom", "", () -> failing(calls, 2));
        var always = new Variant("always", "", () -> failing(calls, 99));

        assertThat(ROUNDS.run(group(1, List.of(seldom)), 0).samples().get("seldom"))
                .containsExactly(new Sample(3));
        assertThatThrownBy(() -> ROUNDS.run(group(1, List.of(always)), 0)).hasMessage("disturbed");
        assertThat(calls).hasSize(6);
    }

    private static Sample failing(List<String> calls, int times) {
        calls.add("call");
        if (calls.size() <= times) {
            throw new IllegalStateException("disturbed");
        }
        return new Sample(calls.size());
    }

    @Test
    void aClaimAboutWhatWasNotMeasuredSaysNothing() throws Exception {
        var measured = ROUNDS.run(group(1, List.of(playing("ours", 3)), claim(new Aim.AtLeast(1))), 0);

        assertThat(measured.findings()).isEmpty();
    }

    /** Of three to two. */
    private static String verdict(Aim aim) throws Exception {
        var variants = List.of(playing("ours", 3), playing("theirs", 2));
        return ROUNDS.run(group(1, variants, claim(aim)), 0)
                .findings()
                .getFirst()
                .verdict();
    }

    private static Claim claim(Aim aim) {
        return new Claim("ours / theirs", "ours", "theirs", aim);
    }

    private static Group group(int rounds, List<Variant> variants, Claim... claims) {
        return new Group("group", "Group", rounds, variants, List.of(claims), List.of());
    }

    private static Variant playing(String name, double... values) {
        var next = Arrays.stream(values).iterator();
        return new Variant(name, "", () -> new Sample(next.nextDouble()));
    }

    private static Sample sample(List<String> order, String name) {
        order.add(name);
        return new Sample(order.size());
    }
}
