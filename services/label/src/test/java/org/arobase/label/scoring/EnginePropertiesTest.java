package org.arobase.label.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.arobase.kernel.json.EventJson;
import org.arobase.label.scoring.Declaration.Status;

/** What holds under every grid, whatever is declared. */
class EnginePropertiesTest {

    private static final long ROOT = 100 * Grid.ONE;

    @Property(tries = 200)
    void childrenAddUpToTheirParentWhateverReducesAndCapsThem(@ForAll Random random) {
        var score = score(Generated.withRules(random));

        assertThat(Sample.scores(score.root())).allSatisfy(criterion -> {
            var children = criterion.children();
            assertThat(criterion.done() + criterion.planned() + criterion.notDone() + criterion.unreported())
                    .isEqualTo(criterion.potential());
            if (!children.isEmpty()) {
                assertThat(children.stream()
                                .mapToLong(CriterionScore::potential)
                                .sum())
                        .isEqualTo(criterion.potential());
                assertThat(children.stream().mapToLong(CriterionScore::done).sum())
                        .isEqualTo(criterion.done());
                assertThat(children.stream().mapToLong(CriterionScore::planned).sum())
                        .isEqualTo(criterion.planned());
            }
        });
    }

    /** Without reductions: a parent stays whole as long as something worth points applies below it at each step. */
    @Property(tries = 500)
    void pointsAreConserved(@ForAll Random random) {
        var generated = Generated.withoutRules(random);
        var score = score(generated);

        assertThat(Sample.scores(score.root())).allSatisfy(criterion -> {
            assertThat(criterion.potential()).isNotNegative();
            if (!criterion.applies()) {
                assertThat(criterion.potential()).isZero();
            }
        });
        if (score.root().applies() && keepsAll(score.root())) {
            assertThat(score.root().potential()).isEqualTo(ROOT);
        }
        assertThat(score.root().potential()).isLessThanOrEqualTo(ROOT);
    }

    @Property(tries = 200)
    void theSameInputsGiveTheSameBytes(@ForAll Random random) {
        var generated = Generated.withoutRules(random);
        var reversed = new LinkedHashMap<String, Declaration>();
        List.copyOf(generated.declared.entrySet())
                .reversed()
                .forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));

        var once = EventJson.write(score(generated));
        var again = EventJson.write(SmallGrid.score(Engine.of(generated.grid), reversed));

        assertThat(again).isEqualTo(once);
    }

    private static boolean keepsAll(CriterionScore criterion) {
        var children = criterion.children();
        return children.isEmpty()
                || children.stream().anyMatch(child -> child.applies() && child.reference() > 0)
                        && children.stream()
                                .filter(CriterionScore::applies)
                                .filter(child -> child.reference() > 0)
                                .allMatch(EnginePropertiesTest::keepsAll);
    }

    private static Score score(Generated generated) {
        return SmallGrid.score(Engine.of(generated.grid), generated.declared);
    }

    /** A grid of some dozen criteria, and something said of half of them. */
    private static final class Generated {

        private static final List<String> FACTORS = List.of("0.0", "0.5", "1.0 / 3.0", "1.7");

        private final Random random;
        private final List<String> codes = new ArrayList<>();

        /** Those that nothing generated later lies below: what caps another one is never around it. */
        private final List<String> finished = new ArrayList<>();

        private final Map<String, Declaration> declared = new HashMap<>();
        private final boolean rules;
        private final Grid grid;

        static Generated withRules(Random random) {
            return new Generated(random, true);
        }

        static Generated withoutRules(Random random) {
            return new Generated(random, false);
        }

        private Generated(Random random, boolean rules) {
            this.random = random;
            this.rules = rules;
            var modes = List.of(Redistribution.Mode.EQUAL, Redistribution.Mode.PROPORTIONAL);
            var root = criterion(ROOT, 3);
            grid = new Grid(
                    "generated",
                    new Redistribution(modes.get(random.nextInt(2)), Set.of(1, 2, 3)),
                    List.of(new ProfileGroup("all", Set.of(), null, 1)),
                    root,
                    List.of(new LevelRule(1, 0, List.of(), null, null)),
                    List.of(),
                    Map.of(),
                    Set.of());
            codes.stream().filter(code -> random.nextBoolean()).forEach(code -> declared.put(code, declaration()));
        }

        private Criterion criterion(long points, int depth) {
            var code = "c" + codes.size();
            var cap = rules && depth == 0 && !finished.isEmpty() && random.nextInt(3) == 0
                    ? finished.get(random.nextInt(finished.size()))
                    : null;
            var reduction = rules && random.nextInt(5) == 0 ? FACTORS.get(random.nextInt(FACTORS.size())) : null;
            codes.add(code);
            var size = depth == 0 ? 0 : random.nextInt(5);
            var children = new ArrayList<Criterion>();
            var left = points;
            for (var i = 0; i < size; i++) {
                var own = i == size - 1 ? left : random.nextInt(4) == 0 ? 0 : random.nextLong(left + 1);
                left -= own;
                children.add(criterion(own, depth - 1));
            }
            finished.add(code);
            return new Criterion(
                    code, null, points, children, size == 0 ? new Measure.Declared() : null, null, reduction, cap);
        }

        private Declaration declaration() {
            var status = Status.values()[random.nextInt(Status.values().length)];
            if (status != Status.DETAILED) {
                return Declaration.of(status);
            }
            var done = random.nextLong(Grid.ONE + 1);
            var planned = random.nextLong(Grid.ONE - done + 1);
            return Declaration.detailed(done, planned, Grid.ONE - done - planned);
        }
    }
}
