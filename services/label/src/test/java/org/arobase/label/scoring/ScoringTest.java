package org.arobase.label.scoring;

import static org.arobase.label.scoring.Sample.GRID;
import static org.arobase.label.scoring.Sample.THEMES;
import static org.arobase.label.scoring.Sample.action;
import static org.arobase.label.scoring.Sample.covering;
import static org.arobase.label.scoring.Sample.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    @ParameterizedTest(name = "{0} services of 3, {1} actions, {2} %")
    @CsvSource({
        "0, 0, 0, 0, 0, 0",
        "1, 1, 0, 20000000, 7086717, 0",
        "2, 1, 50, 40000000, 7086717, 7500000",
        "3, 1, 100, 60000000, 7086717, 15000000",
        "4, 1, 100, 60000000, 7086717, 15000000",
        "1, 3, 33, 20000000, 15803014, 4950000",
        "3, 100, 100, 60000000, 25000000, 15000000",
    })
    void aThemeIsCoverageDepthAndQuality(
            int services, int actions, int completeness, long coverage, long depth, long quality) {
        var facts = IntStream.range(0, actions)
                .mapToObj(i -> action("a" + i, "emploi", services, completeness))
                .toList();

        var theme = Sample.theme(score(facts), "emploi");

        assertThat(theme.coverage().points()).isEqualTo(coverage);
        assertThat(theme.depth().points()).isEqualTo(depth);
        assertThat(theme.quality().points()).isEqualTo(quality);
        assertThat(theme.points()).isEqualTo(coverage + depth + quality);
    }

    @Test
    void qualityIsTheMeanOfTheRecords() {
        var theme = Sample.theme(
                score(List.of(
                        action("a", "emploi", 1, 100), action("b", "emploi", 1, 50), action("c", "emploi", 1, 50))),
                "emploi");

        assertThat(theme.quality().mean()).isEqualTo(66_666_667);
        assertThat(theme.quality().points()).isEqualTo(10_000_000);
    }

    @Test
    void theTotalIsTheMeanOfThemesAndTheLowestCategory() {
        var inThreeCategories = covering(THEMES.subList(0, 12), 100);
        var one = 60_000_000 + 7_086_717 + 15_000_000;

        var score = score(inThreeCategories);

        assertThat(score.themes()).isEqualTo(Math.round(0.85 * one * 12 / 16));
        assertThat(score.balance()).isZero();
        assertThat(score(covering(THEMES, 100)).total()).isEqualTo(one);
        assertThat(score(covering(THEMES, 100)).balance()).isEqualTo(Math.round(0.15 * one));
    }

    @Test
    void aVillageWithFewActionsReachesTheHighestLevel() {
        assertThat(score(covering(THEMES, 100)).level()).isEqualTo(5);
    }

    @Test
    void whoDoesNothingTakesPart() {
        assertThat(score(List.of())).returns(0L, Score::total).returns(1, Score::level);
    }

    @ParameterizedTest(name = "{0} millionths, {1} themes, {2} in local democracy: level {3}")
    @CsvSource({
        "0, 0, 0, 1",
        "24999999, 16, 50000000, 1",
        "25000000, 1, 0, 2",
        "44999999, 16, 50000000, 2",
        "45000000, 1, 0, 3",
        "64999999, 16, 50000000, 3",
        "65000000, 12, 1, 4",
        "65000000, 11, 1, 3",
        "65000000, 12, 0, 3",
        "79999999, 16, 50000000, 4",
        "80000000, 16, 50000000, 5",
        "80000000, 15, 50000000, 4",
        "80000000, 16, 49999999, 4",
        "100000000, 11, 100000000, 3",
        "100000000, 16, 100000000, 5",
    })
    void aLevelAsksForItsTotalAndItsConditions(long total, int aboveZero, long democracy, int level) {
        var others = THEMES.stream()
                .filter(code -> !code.equals("democratie-locale"))
                .toList();
        var themes = new ArrayList<ThemeScore>();
        themes.add(theme("democratie-locale", democracy));
        var rest = democracy > 0 ? aboveZero - 1 : aboveZero;
        IntStream.range(0, others.size()).forEach(i -> themes.add(theme(others.get(i), i < rest ? 1 : 0)));

        assertThat(Scoring.level(GRID, total, themes)).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}, target {3}")
    @CsvSource({
        "COMMUNE, 0, village, 3",
        "COMMUNE, , village, 3",
        "COMMUNE, 3499, village, 3",
        "COMMUNE, 3500, ville, 5",
        "COMMUNE, 19999, ville, 5",
        "COMMUNE, 20000, grande-ville, 7",
        "ARRONDISSEMENT_MUNICIPAL, 100, ville, 5",
        "EPCI, 1000000, territoire, 5",
        "DEPARTEMENT, , territoire, 5",
        "SOMETHING_NEW, 5, territoire, 5",
    })
    void theProfileChangesTargetsOnly(String kind, Integer population, String group, int target) {
        var facts = new Facts(Sample.CLOSING, covering(THEMES, 100));

        var score = Scoring.score(GRID, new Profile(kind, population), facts);

        assertThat(score.group()).isEqualTo(group);
        assertThat(Sample.theme(score, "emploi").coverage().target()).isEqualTo(target);
    }

    @Test
    void anActionThatCountsInTwoThemesCountsInBoth() {
        var both = new ActionFact(
                "a",
                null,
                null,
                80,
                List.of(
                        new ActionFact.CoveredService("t13-s01", "emploi"),
                        new ActionFact.CoveredService("t16-s01", "innovation")));

        var score = score(List.of(both));

        assertThat(Sample.theme(score, "emploi").actions()).containsExactly("a");
        assertThat(Sample.theme(score, "innovation").depth().actions()).isOne();
    }

    private static ThemeScore theme(String code, long points) {
        return new ThemeScore(code, 1, points, null, null, null, List.of());
    }
}
