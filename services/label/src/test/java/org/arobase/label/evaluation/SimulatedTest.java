package org.arobase.label.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.arobase.label.grid.GridDocument;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.arobase.label.scoring.Facts;
import org.arobase.label.scoring.Profile;
import org.junit.jupiter.api.Test;

class SimulatedTest {

    private static final Facts NOTHING = new Facts(LocalDate.of(2026, 12, 31), List.of());
    private static final CoveredService OFFERS = new CoveredService("offres", "emploi");

    @Test
    void underAGridWithACapChangesAreSimulatedAndAGoalIsRefused() {
        assertThat(simulated(0, OFFERS).run(Comparison.NONE).after().total()).isZero();
        assertThatThrownBy(() -> simulated(2).run(Comparison.NONE))
                .isInstanceOfSatisfying(
                        SimulationNotExact.class,
                        problem -> assertThat(problem.slug()).isEqualTo("simulation-not-exact"));
    }

    private static Simulated simulated(int level, CoveredService... cover) {
        var profile = new Profile("COMMUNE", 312);
        var known = List.of(OFFERS);
        return new Simulated(capped(), "2026", known, profile, NOTHING, 80, List.of(cover), NOTHING, level);
    }

    /** No more of the services than of the site counts. */
    private static PublishedGrid capped() {
        var measure = "\"measure\": {\"type\": \"COVERAGE\", \"theme\": \"emploi\"}";
        var text = EvaluationExamples.SMALL_GRID.replace(measure, measure + ", \"cap\": \"site\"");
        try {
            var json = new ObjectMapper();
            return PublishedGrid.of(json.treeToValue(json.readTree(text).get("grid"), GridDocument.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
