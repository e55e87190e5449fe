package org.arobase.label.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arobase.label.scoring.NotExact.Cause;

/**
 * A grid whose total is a sum over themes and, at most, the share of the lowest of some criteria that have no theme in
 * common. Only then does what a service brings depend on its theme alone.
 *
 * @param balance the criterion that looks at the lowest, or null
 * @param lowest the criteria it looks at
 * @param group of each theme: the place of its criterion in lowest, or their number when it is in none
 * @param themes what is measured in and below each criterion: a theme, NONE or SEVERAL
 */
record Shape(Node balance, List<Node> lowest, int[] group, int[] themes) {

    static final int NONE = -1;
    static final int SEVERAL = -2;

    private static final String KEY = "share\\['([^']+)'\\]";
    private static final Pattern LOWEST =
            Pattern.compile("lowest\\(\\[\\s*" + KEY + "(\\s*,\\s*" + KEY + ")*\\s*\\]\\)");
    private static final Pattern EACH = Pattern.compile(KEY);

    /** @throws NotExact naming the first thing that is not of that shape */
    static Shape of(Tree tree) {
        var formulas = tree.nodes.stream().filter(node -> node.formula != null).toList();
        for (var node : tree.nodes) {
            refuse(node.cap != null, Cause.CAP, node);
            refuse(node.reduction != null && !node.reduction.criteria().isEmpty(), Cause.REDUCTION, node);
        }
        if (formulas.size() > 1) {
            throw new NotExact(Cause.FORMULA, formulas.get(1).code());
        }
        var balance = formulas.isEmpty() ? null : formulas.getFirst();
        var lowest = balance == null ? List.<Node>of() : lowest(tree, balance);
        return new Shape(balance, lowest, groups(tree, lowest), themes(tree));
    }

    private static void refuse(boolean unfit, Cause cause, Node node) {
        if (unfit) {
            throw new NotExact(cause, node.code());
        }
    }

    private static List<Node> lowest(Tree tree, Node balance) {
        var rule = balance.formula.text().strip();
        refuse(!LOWEST.matcher(rule).matches(), Cause.FORMULA, balance);
        return EACH.matcher(rule)
                .results()
                .map(key -> tree.byCode.get(key.group(1)))
                .distinct()
                .toList();
    }

    private static int[] groups(Tree tree, List<Node> lowest) {
        var groups = new int[tree.themes().size()];
        Arrays.fill(groups, NONE);
        for (var leaf : tree.nodes) {
            if (leaf.theme >= 0) {
                var above = lowest.stream().filter(node -> isIn(leaf, node)).toList();
                var group = above.isEmpty() ? lowest.size() : lowest.indexOf(above.getFirst());
                var other = groups[leaf.theme] != NONE && groups[leaf.theme] != group;
                refuse(above.size() > 1 || other, Cause.THEME, leaf);
                groups[leaf.theme] = group;
            }
        }
        return groups;
    }

    private static boolean isIn(Node node, Node above) {
        return Stream.iterate(node, at -> at != null, at -> at.parent).anyMatch(at -> at == above);
    }

    private static int[] themes(Tree tree) {
        var themes = new int[tree.nodes.size()];
        Arrays.fill(themes, NONE);
        for (var node : tree.nodes.reversed()) {
            var own = node.formula != null ? SEVERAL : node.isLeaf() ? node.theme : themes[node.index];
            themes[node.index] = own;
            if (node.parent != null) {
                themes[node.parent.index] = joined(themes[node.parent.index], own);
            }
        }
        return themes;
    }

    private static int joined(int one, int other) {
        if (one == NONE || one == other) {
            return other;
        }
        return other == NONE ? one : SEVERAL;
    }
}
