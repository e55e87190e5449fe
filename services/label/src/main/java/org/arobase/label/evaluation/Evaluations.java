package org.arobase.label.evaluation;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.kernel.problem.Violation;
import org.arobase.label.grid.Canonical;
import org.arobase.label.grid.Grids;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.InvalidGrid;

/** Scores what is sent, and keeps nothing. */
@ApplicationScoped
class Evaluations {

    private final Grids grids;

    Evaluations(Grids grids) {
        this.grids = grids;
    }

    Uni<EvaluationView> under(String id, EvaluationInput input) {
        return grids.find(id).emitOn(Infrastructure.getDefaultWorkerPool()).map(grid -> evaluate(grid, input, input));
    }

    EvaluationView free(FreeEvaluationInput input) {
        return evaluate(grid(input), input.withoutGrid(), input);
    }

    private static PublishedGrid grid(FreeEvaluationInput input) {
        if (input.grid() == null) {
            throw new EvaluationInvalid(List.of(Violation.at("/grid", "required")));
        }
        try {
            return PublishedGrid.of(input.grid());
        } catch (InvalidGrid invalid) {
            throw EvaluationInvalid.of(invalid);
        }
    }

    private static EvaluationView evaluate(PublishedGrid grid, EvaluationInput input, Record whole) {
        var reading = new FactsReading(grid.engine());
        var profile = reading.profile(input.profile());
        var facts = reading.facts(input.closesOn(), input.facts());
        reading.refuse();
        return EvaluationView.of(grid.engine().score(profile, facts), grid, Canonical.of(whole));
    }
}
