package org.arobase.label.evaluation;

import java.util.List;
import org.arobase.kernel.problem.Violation;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.arobase.label.scoring.Ascent;
import org.arobase.label.scoring.Facts;
import org.arobase.label.scoring.NotExact;
import org.arobase.label.scoring.Profile;
import org.arobase.label.scoring.Score;

/**
 * What is simulated.
 *
 * @param known services of the edition, by code
 * @param completeness of the record of the action that each service to cover brings, in per cent
 * @param cover services to cover
 * @param changed the facts with the actions to add
 * @param level the goal, or 0 for none
 */
record Simulated(
        PublishedGrid grid,
        String edition,
        List<CoveredService> known,
        Profile profile,
        Facts facts,
        int completeness,
        List<CoveredService> cover,
        Facts changed,
        int level) {

    /** What came of it: the goal is not reached when no set of services does. */
    record Outcome(Score before, Score after, List<CoveredService> cover, Score.LevelAccount missed) {}

    /** @param comparison says which services of a theme to prefer, since any of them serve the goal */
    Outcome run(Comparison comparison) {
        var before = score(facts);
        return level == 0 ? outcome(before, cover, null) : climb(before, comparison);
    }

    private Outcome climb(Score before, Comparison comparison) {
        if (level < before.level()) {
            throw new SimulationInvalid(
                    List.of(Violation.at("/goal/level", "simulation-goal-passed", level, before.level())));
        }
        try {
            var easiest = comparison.easiestFirst(known);
            var ascent = new Ascent(grid.engine(), profile, facts, easiest, completeness);
            var best = score(facts.covering(ascent.all(), completeness));
            var reachable = Math.min(level, best.level());
            var way = comparison.easiestFirst(ascent.smallest(reachable).orElseThrow());
            return outcome(before, way, reachable < level ? account(best) : null);
        } catch (NotExact notExact) {
            throw new SimulationNotExact(grid.document().id(), notExact);
        }
    }

    private Outcome outcome(Score before, List<CoveredService> services, Score.LevelAccount missed) {
        return new Outcome(before, score(changed.covering(services, completeness)), services, missed);
    }

    private Score.LevelAccount account(Score best) {
        return best.levels().stream()
                .filter(account -> account.level() == level)
                .findFirst()
                .orElseGet(() -> new Score.LevelAccount(level, List.of()));
    }

    private Score score(Facts known) {
        return grid.engine().score(profile, known);
    }
}
