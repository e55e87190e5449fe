package org.arobase.label.scoring;

import java.util.ArrayList;
import java.util.List;

/** A grid made ready to score: a pure function, so the same inputs always give the same score. */
public final class Engine {

    /** Of the computation: a change that gives other results for the same inputs under the same grid is another one. */
    public static final int VERSION = 1;

    private final Grid grid;
    private final Tree tree;
    private final Levels levels;
    private final int[] plan;

    private Engine(Grid grid, Tree tree, Levels levels, int[] plan) {
        this.grid = grid;
        this.tree = tree;
        this.levels = levels;
        this.plan = plan;
    }

    /** @throws InvalidGrid with every fault that was found, so that none is met when a score is computed */
    public static Engine of(Grid grid) {
        var faults = new ArrayList<Fault>();
        var tree = Tree.of(grid, faults);
        var levels = new Levels(grid, tree, faults);
        GridCheck.check(grid, tree, levels, faults);
        var plan = faults.isEmpty() ? Plan.of(tree, faults) : new int[0];
        if (!faults.isEmpty()) {
            throw new InvalidGrid(faults);
        }
        return new Engine(grid, tree, levels, plan);
    }

    public Grid grid() {
        return grid;
    }

    public boolean knows(String criterion) {
        return tree.byCode.containsKey(criterion);
    }

    /** Whether anything is measured by what an authority declares of this criterion. */
    public boolean asks(String criterion) {
        var node = tree.byCode.get(criterion);
        return node != null && node.asked;
    }

    /** Whether a criterion measures this number. */
    public boolean measures(String indicator) {
        return tree.nodes.stream()
                .map(node -> node.criterion.measure())
                .anyMatch(measure -> measure instanceof Measure.Indicator scale
                        && scale.name().equals(indicator));
    }

    /** Whether a criterion looks at what is done in this theme. */
    public boolean looksAt(String theme) {
        return tree.themes().containsKey(theme);
    }

    Tree tree() {
        return tree;
    }

    /** The account of each criterion, by its place in the tree. */
    Evaluation evaluate(Profile profile, Facts facts) {
        var score = new Evaluation(grid, tree, profile, facts);
        Sharing.in(score);
        for (var step : plan) {
            score.step(Plan.node(tree, step), Plan.kind(step));
        }
        return score;
    }

    public Score score(Profile profile, Facts facts) {
        var score = evaluate(profile, facts);
        var total = score.accounts[0].perCent();
        var accounts = levels.accounts(total, score);
        var level = accounts.reversed().stream()
                .filter(account -> account.lacks().isEmpty())
                .findFirst()
                .orElseThrow()
                .level();
        return new Score(
                grid.id(),
                score.group,
                level,
                total,
                account(tree.nodes.getFirst(), score),
                accounts,
                levels.mentions(total, level, score),
                List.copyOf(score.evidence.left()));
    }

    private static CriterionScore account(Node node, Evaluation score) {
        var account = score.accounts[node.index];
        var children = new ArrayList<CriterionScore>(node.children.size());
        node.children.forEach(child -> children.add(account(child, score)));
        return new CriterionScore(
                node.code(),
                score.applies[node.index],
                node.criterion.points(),
                account.potential(),
                account.done(),
                account.planned(),
                account.notDone(),
                account.unreported(),
                score.reasons(node),
                children);
    }
}
