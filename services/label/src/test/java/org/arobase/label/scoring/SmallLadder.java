package org.arobase.label.scoring;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.arobase.label.scoring.ActionFact.CoveredService;

/**
 * A grid of four themes in two categories, made like the shipped one, with other numbers: brute force can try every set
 * of its services.
 *
 * @param sizes services of each theme, 0 to 3
 * @param points of each theme, 1 to 20
 * @param targets of each theme, 1 to 3
 * @param balance points of the share of the lowest category
 * @param from totals of levels 2 to 4 in per cent of the whole, rising
 * @param breadth themes with points at level 3
 * @param floor per cent of the first theme at level 4
 */
record SmallLadder(
        List<Integer> sizes,
        List<Integer> points,
        List<Integer> targets,
        int balance,
        List<Integer> from,
        int breadth,
        int floor) {

    static final List<String> THEMES = List.of("a", "b", "c", "d");

    static Arbitrary<SmallLadder> any() {
        return Combinators.combine(
                        four(0, 3),
                        four(1, 20),
                        four(1, 3),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 95).set().ofSize(3),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 90))
                .as((sizes, points, targets, balance, from, breadth, floor) -> new SmallLadder(
                        sizes, points, targets, balance, from.stream().sorted().toList(), breadth, floor));
    }

    private static Arbitrary<List<Integer>> four(int least, int most) {
        return Arbitraries.integers().between(least, most).list().ofSize(4);
    }

    List<CoveredService> services() {
        return IntStream.range(0, 4)
                .boxed()
                .flatMap(theme -> IntStream.range(0, sizes.get(theme))
                        .mapToObj(i -> new CoveredService(THEMES.get(theme) + i, THEMES.get(theme))))
                .toList();
    }

    Engine engine() {
        var whole = 10 * points.stream().mapToInt(Integer::intValue).sum() + balance;
        return SmallGrid.of("""
                {groups: [{code: 'g', target: ~2}],
                 criteria: {code: 'all', points: ~%d, children: [
                   {code: 'ab', points: ~%d, children: [%s, %s]},
                   {code: 'cd', points: ~%d, children: [%s, %s]},
                   {code: 'balance', points: ~%d,
                    measure: {type: 'FORMULA', rule: "lowest([share['ab'], share['cd']])"}}]},
                 levels: [{level: 1, from: ~0},
                   {level: 2, from: ~%d},
                   {level: 3, from: ~%d, breadth: {family: 'theme', count: ~%d}},
                   {level: 4, from: ~%d, floors: [{criterion: 'a', atLeast: ~%d}, {criterion: 'c', above: ~0}]}]}
                """.formatted(
                        whole,
                        10 * (points.get(0) + points.get(1)),
                        theme(0),
                        theme(1),
                        10 * (points.get(2) + points.get(3)),
                        theme(2),
                        theme(3),
                        balance,
                        from.get(0),
                        from.get(1),
                        breadth,
                        from.get(2),
                        floor));
    }

    private String theme(int theme) {
        var code = THEMES.get(theme);
        return List.of(
                        part(code, 6, "coverage", "targets: {g: ~" + targets.get(theme) + "}", theme),
                        part(code, 3, "depth", "scale: ~3", theme),
                        part(code, 1, "quality", "records: ~" + targets.get(theme), theme))
                .stream()
                .collect(Collectors.joining(
                        ",",
                        "{code: '%s', family: 'theme', points: ~%d, children: ["
                                .formatted(code, 10 * points.get(theme)),
                        "]}"));
    }

    private String part(String code, int tenths, String measure, String more, int theme) {
        return SmallGrid.leaf(
                code + "-" + measure,
                tenths * points.get(theme),
                "measure: {type: '%s', theme: '%s', %s}"
                        .formatted(measure.toUpperCase(java.util.Locale.ROOT), code, more));
    }
}
