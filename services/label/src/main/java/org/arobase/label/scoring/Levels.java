package org.arobase.label.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arobase.label.scoring.Reason.Code;

/** Levels and mentions, told from a finished tree. */
final class Levels {

    private static final int MOST_LEVELS = 5;
    private static final int MOST_MENTIONS = 50;

    private final Grid grid;
    private final Tree tree;
    private final List<Rule> levelRules = new ArrayList<>();
    private final List<Rule> mentionRules = new ArrayList<>();
    private final Map<String, List<Node>> families = new HashMap<>();

    Levels(Grid grid, Tree tree, List<Fault> faults) {
        this.grid = grid;
        this.tree = tree;
        var rules = new Rules(grid, tree.byCode.keySet(), faults);
        if (grid.levels().size() > MOST_LEVELS || grid.mentions().size() > MOST_MENTIONS) {
            faults.add(Fault.at("/levels", "grid-too-many-levels", MOST_LEVELS, MOST_MENTIONS));
            return;
        }
        for (var i = 0; i < grid.levels().size(); i++) {
            levelRules.add(rules.ofResult(grid.levels().get(i).when(), "/levels/" + i + "/when"));
        }
        for (var i = 0; i < grid.mentions().size(); i++) {
            mentionRules.add(rules.ofResult(grid.mentions().get(i).when(), "/mentions/" + i + "/when"));
        }
        tree.nodes.stream()
                .filter(node -> node.criterion.family() != null)
                .forEach(node -> families.computeIfAbsent(node.criterion.family(), family -> new ArrayList<>())
                        .add(node));
    }

    boolean knows(String family) {
        return families.containsKey(family);
    }

    /** Each level by rising order, with what it lacks. */
    List<Score.LevelAccount> accounts(long total, Evaluation score) {
        var accounts = new ArrayList<Score.LevelAccount>();
        for (var i = 0; i < grid.levels().size(); i++) {
            accounts.add(new Score.LevelAccount(grid.levels().get(i).level(), lacks(i, total, score)));
        }
        return accounts;
    }

    List<String> mentions(long total, int level, Evaluation score) {
        var met = new ArrayList<String>();
        for (var i = 0; i < mentionRules.size(); i++) {
            if (holds(mentionRules.get(i), total, level, score)) {
                met.add(grid.mentions().get(i).code());
            }
        }
        return met;
    }

    private List<Reason> lacks(int i, long total, Evaluation score) {
        var rule = grid.levels().get(i);
        var lacks = new ArrayList<Reason>(2);
        if (total < rule.from()) {
            lacks.add(new Reason(Code.TOTAL_BELOW, List.of(), total, rule.from()));
        }
        rule.floors().stream()
                .filter(floor -> !floor.isMetBy(account(floor, score)))
                .map(floor -> new Reason(
                        floor.exclusive() ? Code.SHARE_NOT_ABOVE : Code.SHARE_BELOW,
                        List.of(floor.criterion()),
                        account(floor, score).perCent(),
                        floor.atLeast()))
                .forEach(lacks::add);
        if (rule.breadth() != null
                && breadth(rule.breadth(), score) < rule.breadth().count()) {
            var family = rule.breadth().family();
            lacks.add(new Reason(
                    Code.TOO_FEW,
                    List.of(family),
                    breadth(rule.breadth(), score),
                    rule.breadth().count()));
        }
        if (!holds(levelRules.get(i), total, rule.level(), score)) {
            lacks.add(Reason.of(Code.RULE_NOT_MET, rule.when()));
        }
        return lacks;
    }

    private Account account(LevelRule.Floor floor, Evaluation score) {
        return score.accounts[tree.byCode.get(floor.criterion()).index];
    }

    private long breadth(LevelRule.Breadth breadth, Evaluation score) {
        return families.get(breadth.family()).stream()
                .filter(node -> score.accounts[node.index].done() > 0)
                .count();
    }

    /** A rule that these facts make impossible to compute gives nothing. */
    private static boolean holds(Rule rule, long total, int level, Evaluation score) {
        return rule == null
                || rule.holds(score.given.with(score.shares(rule), total / (double) Grid.ONE, level))
                        .orElse(false);
    }
}
