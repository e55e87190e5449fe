package org.arobase.label.scoring;

import java.util.List;
import org.arobase.label.scoring.Declaration.Status;
import org.arobase.label.scoring.Reason.Code;

/** The points of a criterion that has a measure; each number is rounded here, and nowhere else. */
final class Measuring {

    private final Evaluation score;
    private final ProfileGroup group;

    Measuring(Evaluation score, ProfileGroup group) {
        this.score = score;
        this.group = group;
    }

    Account of(Node leaf) {
        var potential = potential(leaf);
        return score.applies[leaf.index]
                ? switch (leaf.criterion.measure()) {
                    case Measure.Declared declared -> declared(leaf, potential);
                    case Measure.Coverage coverage -> coverage(leaf, coverage, potential);
                    case Measure.Depth depth -> depth(leaf, depth, potential);
                    case Measure.Quality quality -> quality(leaf, quality, potential);
                    case Measure.Indicator indicator -> indicator(leaf, indicator, potential);
                    case Measure.Formula formula -> formula(leaf, potential);
                }
                : Account.unreported(0);
    }

    private long potential(Node leaf) {
        var whole = score.whole[leaf.index];
        var factor = score.factor[leaf.index];
        return factor == 1 ? whole : StrictMath.round(whole * factor);
    }

    private Account declared(Node leaf, long potential) {
        var by = score.saidOf[leaf.index];
        if (by == null) {
            score.explain(leaf, Reason.of(Code.NOTHING_DECLARED, leaf.code()));
            return Account.unreported(potential);
        }
        var said = score.said[by.index];
        score.explain(leaf, new Reason(code(said.status()), List.of(by.code()), said.done(), said.planned()));
        return switch (said.status()) {
            case DONE -> Account.of(potential, potential);
            case PLANNED -> new Account(0, potential, 0, 0);
            case NOT_DONE -> Account.of(potential, 0);
            default -> detailed(said, potential);
        };
    }

    private static Account detailed(Declaration said, long potential) {
        var left = Grid.ONE - said.done() - said.planned() - said.notDone();
        var parts = Shares.of(potential, new long[] {said.done(), said.planned(), said.notDone(), left});
        return new Account(parts[0], parts[1], parts[2], parts[3]);
    }

    private static Code code(Status status) {
        return switch (status) {
            case DONE -> Code.DECLARED_DONE;
            case PLANNED -> Code.DECLARED_PLANNED;
            case NOT_DONE -> Code.DECLARED_NOT_DONE;
            case DETAILED -> Code.DECLARED_DETAILED;
            case UNREPORTED, NOT_APPLICABLE -> throw new IllegalStateException(status + " says nothing");
        };
    }

    private Account coverage(Node leaf, Measure.Coverage coverage, long potential) {
        var services = score.evidence.in(leaf.theme).services;
        var target = coverage.targets().getOrDefault(group.code(), group.target());
        score.explain(leaf, new Reason(Code.COVERED, List.copyOf(services), services.size(), target));
        return Account.of(potential, Shares.rounded(potential, Math.min(services.size(), target), target));
    }

    /** StrictMath gives the same bits on every machine. */
    private Account depth(Node leaf, Measure.Depth depth, long potential) {
        var actions = score.evidence.in(leaf.theme).ids();
        score.explain(leaf, new Reason(Code.ACTIONS, actions, actions.size(), 0));
        var share = 1 - StrictMath.exp(-actions.size() / (double) depth.scale());
        return Account.of(potential, StrictMath.round(potential * share));
    }

    private Account quality(Node leaf, Measure.Quality quality, long potential) {
        var theme = score.evidence.in(leaf.theme);
        var best = theme.best(quality.records());
        var mean = Shares.rounded(best, Grid.ONE, quality.records());
        score.explain(leaf, new Reason(Code.BEST_RECORDS, theme.ids(), mean, quality.records()));
        return Account.of(potential, Shares.rounded(potential, best, 100L * quality.records()));
    }

    private Account indicator(Node leaf, Measure.Indicator indicator, long potential) {
        var value = score.facts.indicators().get(indicator.name());
        if (value == null) {
            score.explain(leaf, Reason.of(Code.INDICATOR_MISSING, indicator.name()));
            return Account.unreported(potential);
        }
        var share = bounded((value - indicator.from()) / (indicator.to() - indicator.from()));
        score.explain(
                leaf,
                new Reason(
                        Code.INDICATOR,
                        List.of(indicator.name()),
                        StrictMath.round(value * Grid.ONE),
                        StrictMath.round(share * Grid.ONE)));
        return Account.of(potential, StrictMath.round(potential * share));
    }

    private Account formula(Node leaf, long potential) {
        var rule = leaf.formula;
        var share = rule.number(score.given.with(score.shares(rule)));
        if (share.isEmpty()) {
            score.explain(leaf, Reason.of(Code.RULE_FAILED, rule.text()));
            return Account.of(potential, 0);
        }
        var bounded = bounded(share.getAsDouble());
        score.explain(leaf, Reason.of(Code.FORMULA, rule.text(), StrictMath.round(bounded * Grid.ONE)));
        return Account.of(potential, StrictMath.round(potential * bounded));
    }

    private static double bounded(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
