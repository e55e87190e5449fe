package org.arobase.label.evaluation;

import java.util.List;
import java.util.Map;
import org.arobase.kernel.json.EventJson;
import org.arobase.label.evaluation.FactsInput.ActionInput;
import org.arobase.label.evaluation.FactsInput.ServiceInput;
import org.arobase.label.grid.Canonical;
import org.arobase.label.scoring.ActionFact;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.arobase.label.scoring.Engine;
import org.arobase.label.scoring.Facts;
import org.arobase.label.scoring.Profile;
import org.arobase.label.scoring.Score;

/** What it takes to compute a score of a campaign again: sent to be evaluated, it gives the same account. */
public record Inputs(EvaluationInput input) {

    /** @param actions in any order, services of any theme */
    public static Inputs of(Profile profile, Facts facts) {
        var who = new ProfileInput(profile.kind(), null, null, profile.population(), null);
        var actions = facts.actions().stream().map(Inputs::action).toList();
        return new Inputs(new EvaluationInput(facts.closing(), who, new FactsInput(actions, null, null, null)));
    }

    public static Inputs read(String json) {
        return new Inputs(EventJson.read(json, EvaluationInput.class));
    }

    /** In canonical form. */
    public String json() {
        return Canonical.of(input).json();
    }

    /** What a grid does not look at is not among its inputs. */
    public Canonical canonicalUnder(Engine engine) {
        var actions = input.facts().actions().stream()
                .map(action -> new ActionInput(
                        action.id(),
                        action.start(),
                        action.end(),
                        action.completeness(),
                        action.services().stream()
                                .filter(covered -> engine.looksAt(covered.theme()))
                                .toList()))
                .toList();
        return Canonical.of(
                new EvaluationInput(input.closesOn(), input.profile(), new FactsInput(actions, null, null, null)));
    }

    public Score under(Engine engine) {
        var profile =
                new Profile(input.profile().kind(), null, null, input.profile().population(), Map.of());
        var actions = input.facts().actions().stream()
                .map(action -> fact(action, engine))
                .toList();
        return engine.score(profile, new Facts(input.closesOn(), actions));
    }

    private static ActionInput action(ActionFact action) {
        var services = action.services().stream()
                .map(covered -> new ServiceInput(covered.service(), covered.theme()))
                .toList();
        return new ActionInput(action.id(), action.start(), action.end(), action.completeness(), services);
    }

    private static ActionFact fact(ActionInput action, Engine engine) {
        List<CoveredService> services = action.services().stream()
                .filter(covered -> engine.looksAt(covered.theme()))
                .map(covered -> new CoveredService(covered.service(), covered.theme()))
                .toList();
        return new ActionFact(action.id(), action.start(), action.end(), action.completeness(), services);
    }
}
