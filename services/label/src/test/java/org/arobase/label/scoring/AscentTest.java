package org.arobase.label.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.arobase.label.scoring.NotExact.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way up is compared with every set of services there is. */
class AscentTest {

    @Property(tries = 300)
    void nobodyFindsASmallerSet(
            @ForAll("grids") SmallLadder ladder,
            @ForAll("facts") List<ActionFact> actions,
            @ForAll @IntRange(max = 100) int completeness,
            @ForAll @IntRange(min = 2, max = 4) int level) {
        var facts = new Facts(Sample.CLOSING, actions);
        var engine = ladder.engine();
        var found = new Ascent(engine, Sample.VILLAGE, facts, ladder.services(), completeness).smallest(level);

        var brute = EverySet.of(engine, facts, ladder.services(), completeness).smallest(level);
        assertThat(found.map(List::size)).isEqualTo(brute.map(EverySet.Best::size));
        assertThat(found.map(set -> engine.score(Sample.VILLAGE, facts.covering(set, completeness))))
                .satisfies(score -> assertThat(score.map(Score::total)).isEqualTo(brute.map(EverySet.Best::total)))
                .satisfies(score -> assertThat(score.stream()).allMatch(reached -> reached.level() >= level));
    }

    @Property(tries = 50)
    void underTheShippedGridTheSetReachesTheLevelAndOneServiceLessDoesNot(
            @ForAll @IntRange(max = 3) int covered,
            @ForAll @IntRange(max = 100) int completeness,
            @ForAll @IntRange(min = 2, max = 5) int level) {
        var facts = new Facts(Sample.CLOSING, Sample.covering(Sample.THEMES.subList(0, covered * 3), 60));
        var found = new Ascent(Sample.ENGINE, Sample.VILLAGE, facts, nine(), completeness).smallest(level);

        assertThat(found.map(set -> level(facts, set, completeness) >= level)).isNotEqualTo(Optional.of(false));
        found.ifPresent(set -> assertThat(set)
                .allSatisfy(one -> assertThat(level(facts, without(set, one), completeness))
                        .isLessThan(level)));
    }

    @ParameterizedTest(name = "level {0}")
    @CsvSource({"2, 11", "3, 20", "4, 33", "5, 44"})
    void whatAVillageWithNothingHasToCover(int level, int size) {
        var facts = new Facts(Sample.CLOSING, List.of());

        var set = new Ascent(Sample.ENGINE, Sample.VILLAGE, facts, nine(), 80)
                .smallest(level)
                .orElseThrow();

        assertThat(set).doesNotHaveDuplicates().hasSize(size);
        assertThat(level(facts, set, 80)).isEqualTo(level);
    }

    @Test
    void aLevelBeyondAllServicesIsSaidToBeSo() {
        var few = nine().subList(0, 20);
        var ascent = new Ascent(Sample.ENGINE, Sample.VILLAGE, new Facts(Sample.CLOSING, List.of()), few, 100);

        assertThat(ascent.smallest(4)).isEmpty();
        assertThat(ascent.all()).isEqualTo(few);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "measure: {type: 'COVERAGE', theme: 'x'}, cap: 'b' | CAP",
                "measure: {type: 'COVERAGE', theme: 'x'}, reduction: `share['b'] > 0.5 ? 0.5 : 1.0` | REDUCTION",
                "measure: {type: 'FORMULA', rule: `highest([share['b']])`} | FORMULA",
                "measure: {type: 'FORMULA', rule: `share['b'] * 0.5`} | FORMULA",
            })
    void whereNothingIsSureNothingIsPromised(String more, Cause cause) {
        var engine = SmallGrid.with("{code: 'a', points: ~50, " + more.replace('`', '"') + "},"
                + SmallGrid.leaf("b", 50, "measure: {type: 'COVERAGE', theme: 'y'}"));

        assertThat(refusal(engine)).isEqualTo(cause);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "when: 'total > 30.0' | LEVEL_RULE",
                "floors: [{criterion: 'all', atLeast: ~20}] | FLOOR",
                "breadth: {family: 'whole', count: ~1} | BREADTH",
            })
    void aLevelThatLooksAtMoreThanThemesIsNotPromised(String condition, Cause cause) {
        var engine = SmallGrid.of("{criteria: {code: 'all', family: 'whole', points: ~100, children: ["
                + SmallGrid.leaf("a", 50, "measure: {type: 'COVERAGE', theme: 'x'}") + ","
                + SmallGrid.leaf("b", 50, "measure: {type: 'COVERAGE', theme: 'y'}")
                + "]}, groups: [{code: 'g', target: ~2}], levels: [{level: 1, from: ~0}, {level: 2, from: ~10, "
                + condition + "}]}");

        assertThat(refusal(engine)).isEqualTo(cause);
    }

    @Provide
    Arbitrary<SmallLadder> grids() {
        return SmallLadder.any();
    }

    @Provide
    Arbitrary<List<ActionFact>> facts() {
        var action = Combinators.combine(
                        Arbitraries.of(SmallLadder.THEMES),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 100))
                .as((theme, service, completeness) -> new ActionFact(
                        theme + service,
                        null,
                        null,
                        completeness,
                        List.of(new CoveredService(theme + service, theme))));
        return action.list().ofMaxSize(3);
    }

    private static Cause refusal(Engine engine) {
        try {
            new Ascent(engine, Sample.VILLAGE, new Facts(Sample.CLOSING, List.of()), List.of(), 80).smallest(2);
            return null;
        } catch (NotExact notExact) {
            return notExact.why();
        }
    }

    private static int level(Facts facts, List<CoveredService> set, int completeness) {
        return Sample.ENGINE
                .score(Sample.VILLAGE, facts.covering(set, completeness))
                .level();
    }

    private static List<CoveredService> without(List<CoveredService> set, CoveredService one) {
        return set.stream().filter(service -> service != one).toList();
    }

    /** Nine services in each theme. */
    private static List<CoveredService> nine() {
        return Sample.THEMES.stream()
                .flatMap(theme -> IntStream.range(0, 9).mapToObj(i -> new CoveredService(theme + "-" + i, theme)))
                .toList();
    }
}
