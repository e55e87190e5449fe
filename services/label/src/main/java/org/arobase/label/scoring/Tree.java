package org.arobase.label.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The criteria of a grid, a parent before its children. */
final class Tree {

    static final int MOST_CRITERIA = 10_000;
    private static final int DEEPEST = 20;
    private static final int MOST_RULES = 300;

    final List<Node> nodes = new ArrayList<>();
    final Map<String, Node> byCode = new HashMap<>();
    private final Map<String, Integer> themes = new LinkedHashMap<>();

    static Tree of(Grid grid, List<Fault> faults) {
        var tree = new Tree();
        tree.add(grid.root(), "/criteria", null, faults);
        tree.nodes
                .reversed()
                .forEach(node -> node.asked = node.criterion.measure() instanceof Measure.Declared
                        || node.children.stream().anyMatch(child -> child.asked));
        tree.makeReady(new Rules(grid, Set.copyOf(tree.byCode.keySet()), faults), faults);
        return tree;
    }

    Map<String, Integer> themes() {
        return themes;
    }

    private void add(Criterion criterion, String pointer, Node parent, List<Fault> faults) {
        var node = new Node(nodes.size(), criterion, pointer, parent);
        if (nodes.size() >= MOST_CRITERIA || node.depth > DEEPEST) {
            faults.add(Fault.at(pointer, "grid-too-large", MOST_CRITERIA, DEEPEST));
            return;
        }
        nodes.add(node);
        if (parent != null) {
            parent.children.add(node);
        }
        if (byCode.putIfAbsent(criterion.code(), node) != null) {
            faults.add(Fault.at(pointer + "/code", "grid-repeated", criterion.code()));
        }
        node.theme = theme(criterion.measure());
        for (var i = 0; i < criterion.children().size(); i++) {
            add(criterion.children().get(i), pointer + "/children/" + i, node, faults);
        }
    }

    private int theme(Measure measure) {
        var theme = switch (measure) {
            case Measure.Coverage coverage -> coverage.theme();
            case Measure.Depth depth -> depth.theme();
            case Measure.Quality quality -> quality.theme();
            case null, default -> null;
        };
        return theme == null ? -1 : themes.computeIfAbsent(theme, unknown -> themes.size());
    }

    private void makeReady(Rules rules, List<Fault> faults) {
        var count = nodes.stream().mapToInt(Tree::rules).sum();
        if (count > MOST_RULES) {
            faults.add(Fault.at("/criteria", "grid-too-many-rules", MOST_RULES));
            return;
        }
        for (var node : nodes) {
            var criterion = node.criterion;
            node.applies = rules.ofApplying(criterion.applies(), node.pointer + "/applies");
            node.reduction = rules.ofNumber(criterion.reduction(), node.pointer + "/reduction");
            if (criterion.measure() instanceof Measure.Formula formula) {
                node.formula = rules.ofNumber(formula.rule(), node.pointer + "/measure/rule");
            }
            if (criterion.cap() != null) {
                node.cap = byCode.get(criterion.cap());
                if (node.cap == null) {
                    faults.add(Fault.at(node.pointer + "/cap", "grid-unknown-criterion", criterion.cap()));
                }
            }
        }
    }

    private static int rules(Node node) {
        var criterion = node.criterion;
        return (criterion.applies() == null ? 0 : 1)
                + (criterion.reduction() == null ? 0 : 1)
                + (criterion.measure() instanceof Measure.Formula ? 1 : 0);
    }
}
