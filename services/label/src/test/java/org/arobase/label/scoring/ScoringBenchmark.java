package org.arobase.label.scoring;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arobase.kernel.json.EventJson;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.arobase.label.scoring.Declaration.Status;

/**
 * How fast scores are, in processor time of one thread, so that what else the machine does counts less; run by hand.
 * The baseline is writing the same account as JSON.
 */
final class ScoringBenchmark {

    private static final int ROUNDS = 8;
    private static final int ACTIONS = 24;
    private static final Random RANDOM = new Random(1);

    public static void main(String[] arguments) {
        var facts = IntStream.range(0, 64).mapToObj(i -> facts()).toList();
        var account = Sample.ENGINE.score(Sample.VILLAGE, facts.getFirst());
        var large = large();
        var declared = declared(large);
        for (var round = 1; round <= ROUNDS; round++) {
            var score = millis(20_000, i -> Sample.ENGINE.score(Sample.VILLAGE, facts.get(i % 64)));
            var write = millis(2_000, i -> EventJson.write(account));
            var wide = millis(50, i -> SmallGrid.score(large, declared));
            System.out.printf(
                    "round %d: %.0f scores/s, %.2f x writing them as JSON; 7,501 criteria in %.2f ms%n",
                    round, 1_000 / score, write / score, wide);
        }
    }

    private static double millis(int times, IntConsumer work) {
        var threads = ManagementFactory.getThreadMXBean();
        var begin = threads.getCurrentThreadCpuTime();
        IntStream.range(0, times).forEach(work);
        return (threads.getCurrentThreadCpuTime() - begin) / 1e6 / times;
    }

    private static Facts facts() {
        var actions = IntStream.range(0, ACTIONS)
                .mapToObj(i -> {
                    var theme = Sample.THEMES.get(RANDOM.nextInt(Sample.THEMES.size()));
                    var services = IntStream.range(0, 1 + RANDOM.nextInt(3))
                            .mapToObj(n -> new CoveredService(theme + "-" + RANDOM.nextInt(8), theme))
                            .toList();
                    return new ActionFact("action-" + i, null, null, RANDOM.nextInt(101), services);
                })
                .toList();
        return new Facts(Sample.CLOSING, actions);
    }

    /** 75 criteria of 99 each. */
    private static Engine large() {
        var parents = IntStream.range(0, 75)
                .mapToObj(parent -> IntStream.range(0, 99)
                        .mapToObj(child -> SmallGrid.declared("c" + parent + "-" + child, child == 0 ? 2 : 1))
                        .collect(Collectors.joining(",", "{code: 'p" + parent + "', points: ~100, children: [", "]}")))
                .collect(Collectors.joining(","));
        return SmallGrid.of(
                "{redistribution: {mode: 'PROPORTIONAL'}, criteria: {code: 'all', points: ~7500, children: [" + parents
                        + "]}}");
    }

    private static Map<String, Declaration> declared(Engine engine) {
        var statuses = List.of(Status.DONE, Status.PLANNED, Status.NOT_DONE, Status.UNREPORTED, Status.NOT_APPLICABLE);
        var declared = new HashMap<String, Declaration>();
        Sample.all(engine.grid().root())
                .filter(criterion -> criterion.children().isEmpty())
                .forEach(criterion ->
                        declared.put(criterion.code(), Declaration.of(statuses.get(RANDOM.nextInt(statuses.size())))));
        return declared;
    }

    private ScoringBenchmark() {}
}
