package org.arobase.label.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arobase.label.scoring.Reason.Code;

/** One score on its way: the account of each criterion, by its place in the tree. */
final class Evaluation {

    /** No rule multiplies more than this. */
    private static final double HIGHEST_FACTOR = 10;

    final Tree tree;
    final Grid grid;
    final Facts facts;
    final Given given;
    final Evidence evidence;
    final String group;
    final boolean[] applies;
    final long[] whole;
    final double[] factor;
    final Account[] accounts;

    /** What is declared of each criterion, or null. */
    final Declaration[] said;

    /** The highest criterion above each, itself included, of which something is said that prevails; or null. */
    final Node[] saidOf;

    private final List<Reason>[] reasons;
    private final Measuring measuring;

    @SuppressWarnings("unchecked")
    Evaluation(Grid grid, Tree tree, Profile profile, Facts facts) {
        var size = tree.nodes.size();
        this.tree = tree;
        this.grid = grid;
        this.facts = facts;
        this.given = new Given(grid, profile, facts);
        this.evidence = new Evidence(facts, tree.themes());
        this.group = grid.group(profile).code();
        this.applies = new boolean[size];
        this.whole = new long[size];
        this.factor = new double[size];
        this.accounts = new Account[size];
        this.said = new Declaration[size];
        this.saidOf = new Node[size];
        this.reasons = new List[size];
        this.measuring = new Measuring(this, grid.group(profile));
        if (!facts.declared().isEmpty()) {
            tree.nodes.forEach(this::listen);
        }
    }

    /** What is said of a criterion holds for all below it. */
    private void listen(Node node) {
        var own = facts.declared().get(node.code());
        said[node.index] = own;
        var above = node.parent == null ? null : saidOf[node.parent.index];
        saidOf[node.index] = above == null && own != null && own.prevails() ? node : above;
    }

    void explain(Node node, Reason reason) {
        var known = reasons[node.index];
        reasons[node.index] = known == null ? List.of(reason) : with(known, reason);
    }

    private static List<Reason> with(List<Reason> known, Reason reason) {
        var all = new ArrayList<>(known);
        all.add(reason);
        return List.copyOf(all);
    }

    List<Reason> reasons(Node node) {
        return reasons[node.index] == null ? List.of() : reasons[node.index];
    }

    /** What the scores that a rule looks at are, 0 to 1. */
    Map<String, Double> shares(Rule rule) {
        if (rule.criteria().isEmpty()) {
            return Map.of();
        }
        var shares = new HashMap<String, Double>();
        rule.criteria().forEach(code -> shares.put(code, accounts[tree.byCode.get(code).index].share()));
        return shares;
    }

    void step(Node node, int kind) {
        if (kind == Plan.POINTS) {
            factor[node.index] = node.parent == null ? 1 : factor[node.parent.index];
            reduce(node);
        } else {
            accounts[node.index] = node.isLeaf() ? measuring.of(node) : sum(node);
            cap(node);
        }
    }

    private void reduce(Node node) {
        if (node.reduction == null || !applies[node.index]) {
            return;
        }
        var own = node.reduction.number(given.with(shares(node.reduction)));
        if (own.isEmpty()) {
            explain(node, Reason.of(Code.RULE_FAILED, node.reduction.text()));
            return;
        }
        var bounded = Math.max(0, Math.min(HIGHEST_FACTOR, own.getAsDouble()));
        factor[node.index] = Math.min(HIGHEST_FACTOR, factor[node.index] * bounded);
        explain(node, Reason.of(Code.REDUCED, node.reduction.text(), StrictMath.round(bounded * Grid.ONE)));
    }

    private Account sum(Node node) {
        var done = 0L;
        var planned = 0L;
        var notDone = 0L;
        var unreported = 0L;
        for (var child : node.children) {
            var account = accounts[child.index];
            done += account.done();
            planned += account.planned();
            notDone += account.notDone();
            unreported += account.unreported();
        }
        return new Account(done, planned, notDone, unreported);
    }

    private void cap(Node node) {
        if (node.cap == null || !applies[node.index]) {
            return;
        }
        var own = accounts[node.index];
        var other = accounts[node.cap.index];
        var most = other.potential() == 0 ? 0 : Shares.floor(own.potential(), other.done(), other.potential());
        if (own.done() > most) {
            explain(node, new Reason(Code.CAPPED, List.of(node.cap.code()), other.perCent(), own.done() - most));
            limit(node, most);
        }
    }

    /** What is above the limit is taken from those below in proportion, so that they still add up. */
    private void limit(Node node, long done) {
        accounts[node.index] = accounts[node.index].limited(done);
        if (!node.isLeaf()) {
            var children = node.children;
            var parts = Shares.of(
                    done,
                    children.stream()
                            .mapToLong(child -> accounts[child.index].done())
                            .toArray());
            for (var i = 0; i < parts.length; i++) {
                limit(children.get(i), parts[i]);
            }
        }
    }
}
