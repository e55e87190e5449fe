package org.arobase.label.scoring;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.arobase.label.scoring.Knapsack.Option;
import org.arobase.label.scoring.LevelRule.Floor;
import org.arobase.label.scoring.NotExact.Cause;

/**
 * The conditions of one level, and the fewest services that meet them: a table over the themes of each group, in which
 * more points are never worse, then one over the groups for each share that the lowest of them may have.
 */
final class Summit {

    /**
     * @param counts services to cover, by theme
     * @param done points of the whole, in millionths
     */
    record Way(int cost, long done, int[] counts) {}

    private final Tree tree;
    private final Shape shape;
    private final List<Evaluation> steps;
    private final LevelRule rule;
    private final List<Node> family;
    private final int need;
    private Groups groups;
    private Way best;

    Summit(Engine engine, Shape shape, List<Evaluation> steps, LevelRule rule) {
        this.tree = engine.tree();
        this.shape = shape;
        this.steps = steps;
        this.rule = rule;
        this.family = tree.nodes.stream()
                .filter(node ->
                        rule.breadth() != null && rule.breadth().family().equals(node.criterion.family()))
                .toList();
        this.need =
                rule.breadth() == null ? 0 : (int) Math.max(0, rule.breadth().count() - positive(Shape.NONE, 0));
        refuse();
    }

    private void refuse() {
        if (rule.when() != null) {
            throw new NotExact(Cause.LEVEL_RULE, String.valueOf(rule.level()));
        }
        rule.floors().stream()
                .filter(floor -> theme(floor) == Shape.SEVERAL)
                .findFirst()
                .ifPresent(floor -> {
                    throw new NotExact(Cause.FLOOR, floor.criterion());
                });
        family.stream()
                .filter(node -> shape.themes()[node.index] == Shape.SEVERAL)
                .findFirst()
                .ifPresent(node -> {
                    throw new NotExact(Cause.BREADTH, node.code());
                });
    }

    Optional<Way> smallest(List<List<CoveredService>> open) {
        if (!meetsFloors(Shape.NONE, 0)) {
            return Optional.empty();
        }
        groups = new Groups(shape, need);
        for (var theme = 0; theme < open.size(); theme++) {
            groups.add(
                    theme,
                    options(theme, open.get(theme).size()),
                    open.get(theme).size());
        }
        var shares = new TreeSet<Double>();
        for (var i = 0; i < shape.lowest().size(); i++) {
            var group = i;
            groups.options(group).forEach(option -> shares.add(share(group, option)));
        }
        if (shape.lowest().isEmpty()) {
            shares.add(0.0);
        }
        shares.forEach(this::with);
        return Optional.ofNullable(best);
    }

    /** What covering so many services of a theme brings; what does not meet the floors of the level is left out. */
    private List<Option> options(int theme, int most) {
        return IntStream.rangeClosed(0, most)
                .filter(count -> meetsFloors(theme, count))
                .mapToObj(count -> new Option(count, (int) positive(theme, count), done(theme, count) - done(theme, 0)))
                .toList();
    }

    /** Looks no further than sets as small as the best so far. */
    private void with(double lowest) {
        var options = IntStream.rangeClosed(0, shape.lowest().size())
                .mapToObj(group -> groups.options(group).stream()
                        .filter(option -> share(group, option) >= lowest)
                        .toList())
                .toList();
        if (options.stream().anyMatch(List::isEmpty)) {
            return;
        }
        var most = best == null ? groups.size() : best.cost();
        var table = new Knapsack(most, need);
        options.forEach(table::add);
        IntStream.rangeClosed(0, most)
                .filter(cost -> table.gain(cost, need) != Knapsack.IMPOSSIBLE)
                .filter(cost -> isEnough(whole(table.gain(cost, need), lowest)))
                .findFirst()
                .ifPresent(
                        cost -> keep(cost, whole(table.gain(cost, need), lowest), table.choice(cost, need), options));
    }

    private void keep(int cost, long done, int[] choice, List<List<Option>> options) {
        if (best == null || cost < best.cost() || done > best.done()) {
            var chosen = IntStream.range(0, choice.length)
                    .mapToObj(group -> options.get(group).get(choice[group]))
                    .toList();
            best = new Way(cost, done, groups.counts(chosen));
        }
    }

    private long whole(long gain, double lowest) {
        var accounts = steps.getFirst().accounts;
        var sum = accounts[0].done() + gain;
        if (shape.balance() == null) {
            return sum;
        }
        var balance = accounts[shape.balance().index];
        return sum - balance.done() + StrictMath.round(balance.potential() * Math.min(1, lowest));
    }

    private boolean isEnough(long done) {
        var whole = steps.getFirst().accounts[0].potential();
        return Account.of(whole, done).perCent() >= rule.from();
    }

    private double share(int group, Option option) {
        if (group == shape.lowest().size()) {
            return 1;
        }
        var account = steps.getFirst().accounts[shape.lowest().get(group).index];
        return Account.of(account.potential(), account.done() + option.gain()).share();
    }

    private long done(int theme, int count) {
        return tree.nodes.stream()
                .filter(node -> node.theme == theme)
                .mapToLong(node -> steps.get(count).accounts[node.index].done())
                .sum();
    }

    private long positive(int theme, int count) {
        return family.stream()
                .filter(node -> shape.themes()[node.index] == theme)
                .filter(node -> steps.get(count).accounts[node.index].done() > 0)
                .count();
    }

    private boolean meetsFloors(int theme, int count) {
        return rule.floors().stream()
                .filter(floor -> theme(floor) == theme)
                .allMatch(floor -> floor.isMetBy(steps.get(count).accounts[tree.byCode.get(floor.criterion()).index]));
    }

    private int theme(Floor floor) {
        return shape.themes()[tree.byCode.get(floor.criterion()).index];
    }
}
