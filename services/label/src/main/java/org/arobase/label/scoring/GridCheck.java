package org.arobase.label.scoring;

import java.util.HashSet;
import java.util.List;

/** What a grid must be, rules apart: every fault with its place. */
final class GridCheck {

    static final long MOST_POINTS = 10_000 * Grid.ONE;

    private final Grid grid;
    private final Tree tree;
    private final Levels levels;
    private final List<Fault> faults;

    private GridCheck(Grid grid, Tree tree, Levels levels, List<Fault> faults) {
        this.grid = grid;
        this.tree = tree;
        this.levels = levels;
        this.faults = faults;
    }

    static void check(Grid grid, Tree tree, Levels levels, List<Fault> faults) {
        var check = new GridCheck(grid, tree, levels, faults);
        refuse(faults, grid.root().points() == 0, "/criteria/points", "grid-out-of-range", 0, MOST_POINTS / Grid.ONE);
        tree.nodes.forEach(check::criterion);
        check.groups();
        check.levels();
        for (var i = 0; i < grid.mentions().size(); i++) {
            refuse(faults, grid.mentions().get(i).when() == null, "/mentions/" + i + "/when", "required");
        }
        grid.redistribution().levels().stream()
                .filter(level -> level < 1)
                .forEach(level -> faults.add(Fault.at("/redistribution/levels", "grid-out-of-range", 1, 20)));
    }

    private void criterion(Node node) {
        var criterion = node.criterion;
        var points = criterion.points();
        refuse(
                faults,
                points < 0 || points > MOST_POINTS,
                node.pointer + "/points",
                "grid-out-of-range",
                0,
                MOST_POINTS / Grid.ONE);
        refuse(
                faults,
                criterion.children().isEmpty() == (criterion.measure() == null),
                node.pointer,
                "grid-children-or-measure");
        refuse(faults, criterion.code().isBlank(), node.pointer + "/code", "required");
        if (!node.isLeaf()) {
            children(node, points);
        } else if (criterion.measure() != null) {
            measure(criterion.measure(), node.pointer + "/measure");
        }
    }

    private void children(Node node, long points) {
        var sum = node.children.stream()
                .mapToLong(child -> child.criterion.points())
                .sum();
        var place = node.pointer + "/children";
        var sums = new Object[] {sum / (double) Grid.ONE, points / (double) Grid.ONE};
        refuse(faults, sum > points, place, "grid-children-exceed", sums);
        refuse(faults, sum < points, place, "grid-children-short", sums);
    }

    private void measure(Measure measure, String place) {
        switch (measure) {
            case Measure.Coverage coverage -> {
                theme(coverage.theme(), place);
                coverage.targets()
                        .forEach((group, target) ->
                                refuse(faults, target < 1, place + "/targets/" + group, "grid-out-of-range", 1, 1_000));
            }
            case Measure.Depth depth -> {
                theme(depth.theme(), place);
                refuse(faults, depth.scale() < 1, place + "/scale", "grid-out-of-range", 1, 1_000);
            }
            case Measure.Quality quality -> {
                theme(quality.theme(), place);
                refuse(
                        faults,
                        quality.records() < 1 || quality.records() > 1_000,
                        place + "/records",
                        "grid-out-of-range",
                        1,
                        1_000);
            }
            case Measure.Indicator scale -> {
                refuse(faults, scale.name() == null, place + "/indicator", "required");
                refuse(faults, scale.from() == scale.to(), place, "grid-scale-empty");
                refuse(faults, Math.abs(scale.from()) > 1e9, place + "/from", "grid-out-of-range", -1e9, 1e9);
                refuse(faults, Math.abs(scale.to()) > 1e9, place + "/to", "grid-out-of-range", -1e9, 1e9);
            }
            case Measure.Formula formula -> refuse(faults, formula.rule() == null, place + "/rule", "required");
            case Measure.Declared declared -> {}
        }
    }

    private void theme(String theme, String place) {
        refuse(faults, theme == null, place + "/theme", "required");
    }

    private void groups() {
        var codes = new HashSet<String>();
        for (var i = 0; i < grid.groups().size(); i++) {
            var group = grid.groups().get(i);
            refuse(faults, !codes.add(group.code()), "/groups/" + i + "/code", "grid-repeated", group.code());
            refuse(faults, group.target() < 1, "/groups/" + i + "/target", "grid-out-of-range", 1, 1_000);
        }
        refuse(faults, grid.groups().isEmpty() || !grid.groups().getLast().fitsAll(), "/groups", "grid-last-group");
    }

    private void levels() {
        var all = grid.levels();
        refuse(faults, all.isEmpty() || !all.getFirst().asksForNothing(), "/levels", "grid-first-level");
        for (var i = 0; i < all.size(); i++) {
            var rule = all.get(i);
            var place = "/levels/" + i;
            refuse(faults, rule.level() < 1 || rule.level() > 5, place + "/level", "grid-out-of-range", 1, 5);
            refuse(faults, rule.from() < 0 || rule.from() > Grid.HUNDRED, place + "/from", "grid-out-of-range", 0, 100);
            refuse(
                    faults,
                    i > 0
                            && (rule.level() <= all.get(i - 1).level()
                                    || rule.from() <= all.get(i - 1).from()),
                    place + "/from",
                    "grid-levels-rise");
            conditions(rule, place);
        }
    }

    private void conditions(LevelRule rule, String place) {
        for (var i = 0; i < rule.floors().size(); i++) {
            var criterion = rule.floors().get(i).criterion();
            refuse(
                    faults,
                    !tree.byCode.containsKey(criterion),
                    place + "/floors/" + i + "/criterion",
                    "grid-unknown-criterion",
                    criterion);
        }
        if (rule.breadth() != null) {
            refuse(
                    faults,
                    !levels.knows(rule.breadth().family()),
                    place + "/breadth/family",
                    "grid-unknown-family",
                    rule.breadth().family());
        }
    }

    private static void refuse(List<Fault> faults, boolean broken, String pointer, String code, Object... arguments) {
        if (broken) {
            faults.add(Fault.at(pointer, code, arguments));
        }
    }
}
