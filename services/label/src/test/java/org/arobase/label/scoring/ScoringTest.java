package org.arobase.label.scoring;

import static org.arobase.label.scoring.Sample.THEMES;
import static org.arobase.label.scoring.Sample.action;
import static org.arobase.label.scoring.Sample.covering;
import static org.arobase.label.scoring.Sample.criterion;
import static org.arobase.label.scoring.Sample.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.arobase.label.scoring.Facts.PastAward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped grid: a theme of 5.3125 points is 60 per cent coverage, 25 depth, 15 quality. */
class ScoringTest {

    private static final long THEME = 3_187_500 + 376_482 + 796_875;

    @ParameterizedTest(name = "{0} services of 3, {1} actions, {2} %")
    @CsvSource({
        "0, 0, 0, 0, 0, 0",
        "1, 1, 0, 1062500, 376482, 0",
        "2, 1, 50, 2125000, 376482, 398438",
        "3, 1, 100, 3187500, 376482, 796875",
        "4, 1, 100, 3187500, 376482, 796875",
        "1, 3, 33, 1062500, 839535, 262969",
        "3, 200, 100, 3187500, 1328125, 796875",
    })
    void aThemeIsCoverageDepthAndQuality(
            int services, int actions, int completeness, long coverage, long depth, long quality) {
        var facts = IntStream.range(0, actions)
                .mapToObj(i -> action("a" + i, "emploi", services, completeness))
                .toList();

        var score = score(facts);

        assertThat(criterion(score, "emploi-coverage").done()).isEqualTo(coverage);
        assertThat(criterion(score, "emploi-depth").done()).isEqualTo(depth);
        assertThat(criterion(score, "emploi-quality").done()).isEqualTo(quality);
        assertThat(criterion(score, "emploi").done()).isEqualTo(coverage + depth + quality);
    }

    @Test
    void qualityIsThatOfTheBestRecord() {
        var best = score(List.of(action("a", "emploi", 1, 80)));
        var andWorse = score(List.of(action("a", "emploi", 1, 80), action("b", "emploi", 1, 10)));

        assertThat(criterion(best, "emploi-quality").share()).isEqualTo(80_000_000);
        assertThat(criterion(andWorse, "emploi-quality").share()).isEqualTo(80_000_000);
    }

    @Test
    void theTotalIsTheThemesAndTheLowestCategory() {
        var threeCategories = score(covering(THEMES.subList(0, 12), 100));
        assertThat(criterion(threeCategories, "enjeux").done()).isEqualTo(12 * THEME);
        assertThat(criterion(threeCategories, "equilibre").done()).isZero();
        assertThat(threeCategories.total()).isEqualTo(12 * THEME);

        var all = score(covering(THEMES, 100));
        assertThat(criterion(all, "equilibre").done()).isEqualTo(Math.round(15_000_000.0 * THEME / 5_312_500));
    }

    @Test
    void aVillageWithFewActionsReachesTheHighestLevel() {
        var score = score(covering(THEMES, 100));

        assertThat(score.level()).isEqualTo(5);
        assertThat(score.levels()).allSatisfy(level -> assertThat(level.lacks()).isEmpty());
    }

    @Test
    void whoDoesNothingTakesPart() {
        assertThat(score(List.of())).returns(0L, Score::total).returns(1, Score::level);
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

        var score = Sample.ENGINE.score(new Profile(kind, population), facts);

        assertThat(score.group()).isEqualTo(group);
        assertThat(criterion(score, "emploi-coverage").reasons())
                .singleElement()
                .returns((long) target, Reason::bound)
                .returns(3L, Reason::value);
        assertThat(score.root().potential()).isEqualTo(Grid.HUNDRED);
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

        assertThat(criterion(score, "emploi-depth").reasons().getFirst().of()).containsExactly("a");
        assertThat(criterion(score, "innovation-depth").reasons().getFirst().of())
                .containsExactly("a");
    }

    @ParameterizedTest(name = "{0} labels of level {1}: {2}")
    @CsvSource({"5, 5, false", "6, 5, true", "7, 5, true", "6, 4, false", "0, 5, false"})
    void sixLabelsOfTheHighestLevelAreExcellence(int labels, int level, boolean excellent) {
        var awards = Collections.nCopies(labels, new PastAward(2020, level));
        var facts = new Facts(Sample.CLOSING, List.of(), Map.of(), Map.of(), awards);

        var mentions = Sample.ENGINE.score(Sample.VILLAGE, facts).mentions();

        assertThat(mentions.contains("territoire-excellence-numerique")).isEqualTo(excellent);
    }
}
