package org.arobase.label.scoring;

import java.util.List;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.arobase.label.scoring.ThemeScore.Coverage;
import org.arobase.label.scoring.ThemeScore.Depth;
import org.arobase.label.scoring.ThemeScore.Quality;

/** The points of one theme: how much of it is covered, by how many actions, described how well. */
final class ThemeScoring {

    static ThemeScore score(Grid.Theme theme, Grid.Shares shares, int target, List<ActionFact> eligible) {
        var actions =
                eligible.stream().filter(action -> action.covers(theme.code())).toList();
        var coverage = coverage(shares, target, covered(theme.code(), actions));
        var depth = depth(shares, actions.size());
        var quality = quality(shares, actions);
        return new ThemeScore(
                theme.code(),
                theme.weight(),
                coverage.points() + depth.points() + quality.points(),
                coverage,
                depth,
                quality,
                actions.stream().map(ActionFact::id).toList());
    }

    private static List<String> covered(String theme, List<ActionFact> actions) {
        return actions.stream()
                .flatMap(action -> action.services().stream())
                .filter(covered -> covered.theme().equals(theme))
                .map(CoveredService::service)
                .distinct()
                .sorted()
                .toList();
    }

    private static Coverage coverage(Grid.Shares shares, int target, List<String> services) {
        var points = Fraction.of(shares.coverage() * Math.min(services.size(), target), target)
                .rounded();
        return new Coverage(points, target, services);
    }

    /** {@code 1 - exp(-n / scale)}; StrictMath gives the same bits on every machine. */
    private static Depth depth(Grid.Shares shares, int actions) {
        var share = 1 - StrictMath.exp(-actions / (double) shares.depthScale());
        return new Depth(StrictMath.round(shares.depth() * share), actions);
    }

    private static Quality quality(Grid.Shares shares, List<ActionFact> actions) {
        if (actions.isEmpty()) {
            return new Quality(0, 0);
        }
        var sum = actions.stream().mapToLong(ActionFact::completeness).sum();
        return new Quality(
                Fraction.of(shares.quality() * sum, 100L * actions.size()).rounded(),
                Fraction.of(sum * Grid.ONE, actions.size()).rounded());
    }

    private ThemeScoring() {}
}
