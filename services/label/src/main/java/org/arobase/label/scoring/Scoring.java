package org.arobase.label.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How well an authority does under a grid: a pure function, so the same inputs always give the same score. */
public final class Scoring {

    public static Score score(Grid grid, Profile profile, Facts facts) {
        var group = grid.group(profile).code();
        var actions = byEligibility(facts);
        var categories = grid.categories().stream()
                .map(category -> category(category, grid.shares(), group, actions.get(true)))
                .toList();
        return total(grid, group, categories, left(facts, actions.get(false)));
    }

    private static Map<Boolean, List<ActionFact>> byEligibility(Facts facts) {
        return facts.actions().stream()
                .sorted(Comparator.comparing(ActionFact::id))
                .collect(Collectors.partitioningBy(
                        action -> Eligibility.of(action, facts.closing()) == Eligibility.COUNTS));
    }

    private static List<Score.LeftOut> left(Facts facts, List<ActionFact> actions) {
        return actions.stream()
                .map(action -> new Score.LeftOut(action.id(), Eligibility.of(action, facts.closing())))
                .toList();
    }

    private static CategoryScore category(
            Grid.Category category, Grid.Shares shares, String group, List<ActionFact> actions) {
        var themes = category.themes().stream()
                .map(theme -> ThemeScoring.score(theme, shares, theme.targets().get(group), actions))
                .toList();
        return CategoryScore.of(category.code(), themes);
    }

    private static Score total(Grid grid, String group, List<CategoryScore> categories, List<Score.LeftOut> left) {
        var themes = categories.stream()
                .flatMap(category -> category.themes().stream())
                .toList();
        var lowest = categories.stream()
                .map(category -> Fraction.mean(category.themes()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var breadth = Fraction.mean(themes).times(Fraction.of(grid.themesShare(), Grid.ONE));
        var balance = lowest.times(Fraction.of(Grid.ONE - grid.themesShare(), Grid.ONE));
        var total = breadth.plus(balance).rounded();
        var level = level(grid, total, themes);
        return new Score(
                grid.id(), group, level, total, breadth.rounded(), total - breadth.rounded(), categories, left);
    }

    /** The highest level whose conditions all hold; the first one asks for nothing. */
    static int level(Grid grid, long total, List<ThemeScore> themes) {
        return grid.levels().reversed().stream()
                .filter(rule -> rule.isMet(total, themes))
                .findFirst()
                .orElse(grid.levels().getFirst())
                .level();
    }

    private Scoring() {}
}
