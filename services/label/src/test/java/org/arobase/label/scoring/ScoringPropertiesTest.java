package org.arobase.label.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.arobase.label.scoring.ActionFact.CoveredService;

/** What holds under the shipped grid, whatever authorities do. */
class ScoringPropertiesTest {

    @Property
    void theOrderOfFactsIsIrrelevant(@ForAll("actions") List<ActionFact> actions, @ForAll Random random) {
        var shuffled = new ArrayList<>(actions);
        Collections.shuffle(shuffled, random);

        assertThat(Sample.score(shuffled)).isEqualTo(Sample.score(actions));
    }

    @Property
    void everyPartStaysWithinItsBounds(@ForAll("actions") List<ActionFact> actions) {
        var score = Sample.score(actions);

        assertThat(score.root().potential()).isEqualTo(Grid.HUNDRED);
        assertThat(score.total()).isEqualTo(score.root().done()).isBetween(0L, Grid.HUNDRED);
        assertThat(score.level()).isBetween(1, 5);
        assertThat(Sample.scores(score.root())).allSatisfy(criterion -> {
            assertThat(criterion.potential()).isEqualTo(criterion.reference());
            assertThat(criterion.done()).isBetween(0L, criterion.potential());
        });
    }

    @Property
    void aFullerRecordNeverLowersAScore(
            @ForAll("actions") List<ActionFact> actions, @ForAll @IntRange(max = 100) int by) {
        var fuller = actions.stream()
                .map(action -> new ActionFact(
                        action.id(),
                        action.start(),
                        action.end(),
                        Math.min(100, action.completeness() + by),
                        action.services()))
                .toList();

        assertNotLower(actions, fuller);
    }

    /** However badly it is described: quality is that of the best record. */
    @Property
    void oneMoreActionNeverLowersAScore(
            @ForAll("actions") List<ActionFact> actions,
            @ForAll("services") Set<CoveredService> services,
            @ForAll @IntRange(max = 100) int completeness) {
        var more = new ArrayList<>(actions);
        more.add(new ActionFact("one more", null, null, completeness, List.copyOf(services)));

        assertNotLower(actions, more);
    }

    @Property
    void oneMoreServiceNeverLowersAScore(
            @ForAll("actions") List<ActionFact> actions, @ForAll("services") Set<CoveredService> services) {
        var broader = actions.stream().map(action -> broader(action, services)).toList();

        assertNotLower(actions, broader);
    }

    @Provide
    Arbitrary<List<ActionFact>> actions() {
        var action = Combinators.combine(Arbitraries.integers().between(0, 100), services())
                .as((completeness, services) -> new ActionFact("", null, null, completeness, List.copyOf(services)));
        return action.list().ofMaxSize(40).map(ScoringPropertiesTest::numbered);
    }

    @Provide
    Arbitrary<Set<CoveredService>> services() {
        return Combinators.combine(
                        Arbitraries.of(Sample.THEMES), Arbitraries.integers().between(0, 8))
                .as((theme, number) -> new CoveredService(theme + "-" + number, theme))
                .set()
                .ofMaxSize(6);
    }

    private static List<ActionFact> numbered(List<ActionFact> actions) {
        return IntStream.range(0, actions.size())
                .mapToObj(i -> new ActionFact(
                        "a" + i,
                        null,
                        null,
                        actions.get(i).completeness(),
                        actions.get(i).services()))
                .toList();
    }

    private static ActionFact broader(ActionFact action, Set<CoveredService> more) {
        var services = new ArrayList<>(action.services());
        services.addAll(more);
        return new ActionFact(action.id(), null, null, action.completeness(), services);
    }

    private static void assertNotLower(List<ActionFact> before, List<ActionFact> after) {
        assertThat(Sample.score(after).total())
                .isGreaterThanOrEqualTo(Sample.score(before).total());
        assertThat(Sample.score(after).level())
                .isGreaterThanOrEqualTo(Sample.score(before).level());
    }
}
