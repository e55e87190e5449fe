package org.arobase.label.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.arobase.kernel.problem.Violation;
import org.arobase.label.evaluation.SimulationInput.ChangesInput;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.arobase.label.scoring.Engine;

/** Turns what was sent into what is simulated, and notes every place that does not fit. */
final class SimulationReading {

    private static final int MOST_SERVICES = 200;
    private static final int COMPLETENESS = 80;

    private final PublishedGrid grid;
    private final TreeMap<String, List<CoveredService>> editions;
    private final List<Violation> violations = new ArrayList<>();

    SimulationReading(PublishedGrid grid, TreeMap<String, List<CoveredService>> editions) {
        this.grid = grid;
        this.editions = editions;
    }

    /** @throws SimulationInvalid naming every place that does not fit */
    Simulated of(SimulationInput input) {
        if (input.grid() != null && !input.grid().equals(grid.document().id())) {
            note("/grid", "unknown-grid", input.grid());
        }
        var edition = edition(input.nomenclature());
        var reading = new FactsReading(grid.engine(), violations);
        var profile = reading.profile(input.profile());
        var facts = reading.facts(input.closesOn(), input.facts());
        var changes = changes(input);
        var cover = cover(changes.cover(), editions.get(edition), grid.engine());
        var actions = reading.actions(changes.actions(), "/changes/actions");
        if (input.changes() != null && cover.isEmpty() && actions.isEmpty()) {
            note("/changes", "simulation-no-change");
        }
        var completeness = completeness(input.completeness());
        var level = level(input);
        if (!violations.isEmpty()) {
            throw new SimulationInvalid(violations);
        }
        return new Simulated(
                grid, edition, editions.get(edition), profile, facts, completeness, cover, facts.with(actions), level);
    }

    /** Changes or a goal, one of the two. */
    private ChangesInput changes(SimulationInput input) {
        if ((input.changes() == null) == (input.goal() == null)) {
            note("/goal", "simulation-one-question");
        }
        return input.changes() == null ? new ChangesInput(null, null) : input.changes();
    }

    private int completeness(Integer sent) {
        var completeness = sent == null ? COMPLETENESS : sent;
        within(completeness, 0, 100, "/completeness");
        return completeness;
    }

    private String edition(String id) {
        if (id != null && !editions.containsKey(id)) {
            note("/nomenclature", "simulation-unknown-edition", id);
        }
        return id != null && editions.containsKey(id) ? id : editions.lastKey();
    }

    private List<CoveredService> cover(List<String> codes, List<CoveredService> known, Engine engine) {
        var cover = new ArrayList<CoveredService>();
        if (codes != null && codes.size() > MOST_SERVICES) {
            note("/changes/cover", "size-out-of-range", 0, MOST_SERVICES);
            return cover;
        }
        var seen = new HashSet<String>();
        for (var i = 0; codes != null && i < codes.size(); i++) {
            var code = codes.get(i);
            var place = "/changes/cover/" + i;
            if (code == null) {
                note(place, "required");
            } else if (!seen.add(code)) {
                note(place, "facts-repeated", code);
            } else {
                known.stream()
                        .filter(service -> service.service().equals(code))
                        .findFirst()
                        .ifPresentOrElse(cover::add, () -> note(place, "simulation-unknown-service", code));
            }
        }
        cover.stream()
                .filter(service -> !engine.looksAt(service.theme()))
                .forEach(service -> note(
                        "/changes/cover/" + codes.indexOf(service.service()), "facts-unknown-theme", service.theme()));
        return cover;
    }

    /** 0 without a goal. */
    private int level(SimulationInput input) {
        if (input.goal() == null) {
            return 0;
        }
        if (input.goal().level() == null) {
            note("/goal/level", "required");
            return 0;
        }
        within(input.goal().level(), 1, 5, "/goal/level");
        return input.goal().level();
    }

    private void within(int number, int least, int most, String place) {
        if (number < least || number > most) {
            note(place, "out-of-range", least, most);
        }
    }

    private void note(String pointer, String code, Object... arguments) {
        violations.add(Violation.at(pointer, code, arguments));
    }
}
