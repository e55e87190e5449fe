package org.arobase.label.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which a score is computed: each step after those it rests on. Two steps a criterion: the factor of its
 * points, and how many are done. What applies and who gets which points rests on no score and comes first.
 */
final class Plan {

    static final int POINTS = 0;
    static final int DONE = 1;
    private static final int KINDS = 2;

    /** Whoever has more circles than this begins again anyway. */
    private static final int MOST_TOLD = 50;

    private final Tree tree;
    private final List<List<Integer>> next = new ArrayList<>();
    private final int[] waits;

    private Plan(Tree tree) {
        this.tree = tree;
        var steps = tree.nodes.size() * KINDS;
        this.waits = new int[steps];
        for (var i = 0; i < steps; i++) {
            next.add(new ArrayList<>());
        }
    }

    /** The steps; fewer than there are, with a fault for each rule in a circle, when they rest on each other. */
    static int[] of(Tree tree, List<Fault> faults) {
        var plan = new Plan(tree);
        tree.nodes.forEach(plan::depend);
        var order = plan.sort();
        if (order.length < plan.waits.length) {
            plan.tellCircles(faults);
        }
        return order;
    }

    static Node node(Tree tree, int step) {
        return tree.nodes.get(step / KINDS);
    }

    static int kind(int step) {
        return step % KINDS;
    }

    private void depend(Node node) {
        rest(node, POINTS, node.reduction);
        rest(node, DONE, node.formula);
        edge(node, POINTS, node, DONE);
        for (var child : node.children) {
            edge(node, POINTS, child, POINTS);
            edge(child, DONE, node, DONE);
        }
        if (node.cap != null) {
            edge(node.cap, DONE, node, DONE);
        }
    }

    private void rest(Node node, int kind, Rule rule) {
        if (rule != null) {
            rule.criteria().forEach(code -> edge(tree.byCode.get(code), DONE, node, kind));
        }
    }

    private void edge(Node from, int fromKind, Node to, int toKind) {
        next.get(from.index * KINDS + fromKind).add(to.index * KINDS + toKind);
        waits[to.index * KINDS + toKind]++;
    }

    private int[] sort() {
        var ready = new ArrayDeque<Integer>();
        var order = new ArrayList<Integer>();
        for (var step = 0; step < waits.length; step++) {
            if (waits[step] == 0) {
                ready.add(step);
            }
        }
        while (!ready.isEmpty()) {
            var step = ready.remove();
            order.add(step);
            next.get(step).stream().filter(then -> --waits[then] == 0).forEach(ready::add);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private void tellCircles(List<Fault> faults) {
        for (var node : tree.nodes) {
            tell(node, DONE, node.cap != null, "/cap", faults);
            tell(node, DONE, looksAtScores(node.formula), "/measure/rule", faults);
            tell(node, POINTS, looksAtScores(node.reduction), "/reduction", faults);
        }
    }

    private void tell(Node node, int kind, boolean rests, String place, List<Fault> faults) {
        var step = node.index * KINDS + kind;
        if (rests && faults.size() < MOST_TOLD && waits[step] > 0 && returns(step)) {
            faults.add(Fault.at(node.pointer + place, "grid-circle", node.code()));
        }
    }

    private boolean returns(int start) {
        var seen = new boolean[waits.length];
        var ahead = new ArrayDeque<>(next.get(start));
        while (!ahead.isEmpty()) {
            var step = ahead.remove();
            if (step == start) {
                return true;
            }
            if (!seen[step]) {
                seen[step] = true;
                ahead.addAll(next.get(step));
            }
        }
        return false;
    }

    private static boolean looksAtScores(Rule rule) {
        return rule != null && !rule.criteria().isEmpty();
    }
}
