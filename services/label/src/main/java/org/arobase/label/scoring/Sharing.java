package org.arobase.label.scoring;

import java.util.List;
import java.util.Map;
import org.arobase.label.scoring.Declaration.Status;
import org.arobase.label.scoring.Reason.Code;

/** Which criteria apply, and who gets the points of those that do not. */
final class Sharing {

    private final Evaluation score;

    private Sharing(Evaluation score) {
        this.score = score;
    }

    static void in(Evaluation score) {
        var sharing = new Sharing(score);
        score.tree.nodes.reversed().forEach(sharing::apply);
        var root = score.tree.nodes.getFirst();
        score.whole[root.index] = score.applies[root.index] ? root.criterion.points() : 0;
        score.tree.nodes.stream().filter(node -> !node.isLeaf()).forEach(sharing::share);
    }

    /** A criterion none of whose children applies does not apply. */
    private void apply(Node node) {
        var declared = score.said[node.index];
        if (declared != null && declared.status() == Status.NOT_APPLICABLE) {
            score.explain(node, Reason.of(Code.DECLARED_NOT_APPLICABLE, node.code()));
        } else if (!concerned(node)) {
            score.explain(node, Reason.of(Code.DOES_NOT_APPLY, node.criterion.applies()));
        } else if (!node.isLeaf() && node.children.stream().noneMatch(child -> score.applies[child.index])) {
            score.explain(node, Reason.of(Code.NO_CHILD_APPLIES, node.code()));
        } else {
            score.applies[node.index] = true;
        }
    }

    /** A rule that these facts make impossible to compute leaves things as they are. */
    private boolean concerned(Node node) {
        if (node.applies == null) {
            return true;
        }
        var holds = node.applies.holds(score.given.with(Map.of()));
        if (holds.isEmpty()) {
            score.explain(node, Reason.of(Code.RULE_FAILED, node.applies.text()));
        }
        return holds.orElse(true);
    }

    private void share(Node parent) {
        var children = parent.children;
        var whole = score.whole[parent.index];
        var parts = whole == parent.criterion.points() ? parent.weights() : Shares.of(whole, parent.weights());
        var lost = 0L;
        for (var i = 0; i < parts.length; i++) {
            lost += score.applies[children.get(i).index] ? 0 : parts[i];
        }
        var received = lost > 0 && score.grid.redistribution().holdsAt(parent.depth + 1)
                ? Shares.of(lost, receivers(children))
                : new long[parts.length];
        var givers = lost == 0 ? List.<String>of() : givers(children);
        for (var i = 0; i < parts.length; i++) {
            give(children.get(i), parent, parts[i], received[i], givers);
        }
    }

    private void give(Node child, Node parent, long own, long received, List<String> givers) {
        if (!score.applies[parent.index] && score.applies[child.index]) {
            score.applies[child.index] = false;
            score.explain(child, Reason.of(Code.PARENT_DOES_NOT_APPLY, parent.code()));
        }
        score.whole[child.index] = score.applies[child.index] ? own + received : 0;
        if (received > 0) {
            score.explain(child, new Reason(Code.RECEIVED, givers, received, 0));
        }
    }

    /** One worth nothing receives nothing. */
    private long[] receivers(List<Node> children) {
        var equal = score.grid.redistribution().mode() == Redistribution.Mode.EQUAL;
        return children.stream()
                .mapToLong(child -> score.applies[child.index] ? child.criterion.points() : 0)
                .map(points -> equal ? Math.min(points, 1) : points)
                .toArray();
    }

    private List<String> givers(List<Node> children) {
        return children.stream()
                .filter(child -> !score.applies[child.index])
                .map(Node::code)
                .toList();
    }
}
