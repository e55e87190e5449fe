package org.arobase.label.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.arobase.kernel.problem.Violation;
import org.arobase.label.evaluation.FactsInput.ActionInput;
import org.arobase.label.scoring.ActionFact;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.arobase.label.scoring.Declaration;
import org.arobase.label.scoring.Engine;
import org.arobase.label.scoring.Facts;
import org.arobase.label.scoring.Facts.PastAward;
import org.arobase.label.scoring.Profile;

/** Turns what was sent into what scoring takes, and notes every place that does not fit. */
final class FactsReading {

    private static final int MOST_ACTIONS = 2_000;
    private static final int MOST_AWARDS = 100;
    private static final int MOST_POPULATION = 100_000_000;
    private static final BigDecimal MOST_INDICATOR = BigDecimal.valueOf(1_000_000_000);

    /** Rules look for patterns in them. */
    private static final int LONGEST_TEXT = 200;

    private final Engine engine;
    private final List<Violation> violations;
    private final HashSet<String> ids = new HashSet<>();

    FactsReading(Engine engine) {
        this(engine, new ArrayList<>());
    }

    /** @param violations to which it adds its own */
    FactsReading(Engine engine, List<Violation> violations) {
        this.engine = engine;
        this.violations = violations;
    }

    /** @throws EvaluationInvalid naming every place that does not fit */
    void refuse() {
        if (!violations.isEmpty()) {
            throw new EvaluationInvalid(violations);
        }
    }

    Profile profile(ProfileInput input) {
        if (input == null || input.kind() == null) {
            note(input == null ? "/profile" : "/profile/kind", "required");
            return null;
        }
        within(input.population(), 0, MOST_POPULATION, "/profile/population");
        brief(input.kind(), "/profile/kind");
        brief(input.nature(), "/profile/nature");
        brief(input.category(), "/profile/category");
        var answers = new HashMap<String, String>();
        each(input.answers(), "/profile/answers", (name, answer) -> {
            if (!engine.grid().answers().contains(name)) {
                note(below("/profile/answers", name), "facts-unknown-question", name);
            }
            brief(answer, below("/profile/answers", name));
            answers.put(name, answer);
        });
        return new Profile(input.kind(), input.nature(), input.category(), input.population(), answers);
    }

    Facts facts(LocalDate closesOn, FactsInput sent) {
        if (closesOn == null) {
            note("/closesOn", "required");
        }
        var facts = sent == null ? new FactsInput(null, null, null, null) : sent;
        return new Facts(
                closesOn,
                actions(facts.actions(), "/facts/actions"),
                declared(facts.declared()),
                indicators(facts.indicators()),
                awards(facts.awards()));
    }

    /** An id is there once, whatever the list. */
    List<ActionFact> actions(List<ActionInput> sent, String pointer) {
        var actions = new ArrayList<ActionFact>();
        each(sent, MOST_ACTIONS, pointer, (action, place) -> {
            if (action.id() == null) {
                note(place + "/id", "required");
            } else if (!ids.add(action.id())) {
                note(place + "/id", "facts-repeated", action.id());
            }
            if (within(action.completeness(), 0, 100, place + "/completeness")) {
                actions.add(new ActionFact(
                        String.valueOf(action.id()),
                        action.start(),
                        action.end(),
                        action.completeness(),
                        services(action, place)));
            }
        });
        return actions;
    }

    private List<CoveredService> services(ActionInput action, String pointer) {
        var services = new ArrayList<CoveredService>();
        each(action.services(), MOST_ACTIONS, pointer + "/services", (covered, place) -> {
            if (covered.service() == null || covered.theme() == null) {
                note(place + (covered.service() == null ? "/service" : "/theme"), "required");
            } else if (!engine.looksAt(covered.theme())) {
                note(place + "/theme", "facts-unknown-theme", covered.theme());
            } else {
                services.add(new CoveredService(covered.service(), covered.theme()));
            }
        });
        return services;
    }

    private Map<String, Declaration> declared(Map<String, FactsInput.DeclarationInput> sent) {
        var declared = new HashMap<String, Declaration>();
        each(sent, "/facts/declared", (code, said) -> {
            var place = below("/facts/declared", code);
            if (!engine.knows(code)) {
                note(place, "facts-unknown-criterion", code);
            }
            new Parts(violations).of(said, place).ifPresent(declaration -> {
                if (engine.knows(code) && declaration.prevails() && !engine.asks(code)) {
                    note(place, "facts-unasked", code);
                }
                declared.put(code, declaration);
            });
        });
        return declared;
    }

    private Map<String, Double> indicators(Map<String, BigDecimal> sent) {
        var indicators = new HashMap<String, Double>();
        each(sent, "/facts/indicators", (name, value) -> {
            if (!engine.measures(name)) {
                note(below("/facts/indicators", name), "facts-unknown-indicator", name);
            }
            if (value.abs().compareTo(MOST_INDICATOR) > 0) {
                note(below("/facts/indicators", name), "out-of-range", MOST_INDICATOR.negate(), MOST_INDICATOR);
            }
            indicators.put(name, value.doubleValue());
        });
        return indicators;
    }

    private List<PastAward> awards(List<FactsInput.AwardInput> sent) {
        var awards = new ArrayList<PastAward>();
        each(sent, MOST_AWARDS, "/facts/awards", (award, place) -> {
            var known = within(award.year(), 1999, 2999, place + "/year");
            if (within(award.level(), 1, 5, place + "/level") && known) {
                awards.add(new PastAward(award.year(), award.level()));
            }
        });
        return awards;
    }

    private void brief(String text, String place) {
        if (text != null && text.length() > LONGEST_TEXT) {
            note(place, "too-long", LONGEST_TEXT);
        }
    }

    /** Whether there is a number, and one within bounds; one of a profile may be absent. */
    private boolean within(Integer number, int least, int most, String place) {
        if (number == null && !place.startsWith("/profile")) {
            note(place, "required");
        } else if (number != null && (number < least || number > most)) {
            note(place, "out-of-range", least, most);
        } else {
            return true;
        }
        return false;
    }

    private <T> void each(List<T> sent, int most, String pointer, BiConsumer<T, String> read) {
        if (sent != null && sent.size() > most) {
            note(pointer, "size-out-of-range", 0, most);
            return;
        }
        for (var i = 0; sent != null && i < sent.size(); i++) {
            if (sent.get(i) == null) {
                note(pointer + "/" + i, "required");
            } else {
                read.accept(sent.get(i), pointer + "/" + i);
            }
        }
    }

    private <T> void each(Map<String, T> sent, String pointer, BiConsumer<String, T> read) {
        if (sent != null) {
            sent.forEach((name, value) -> {
                if (value == null) {
                    note(below(pointer, name), "required");
                } else {
                    read.accept(name, value);
                }
            });
        }
    }

    private void note(String pointer, String code, Object... arguments) {
        violations.add(Violation.at(pointer, code, arguments));
    }

    private static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
