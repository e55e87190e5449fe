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

    /** @param explained whether each criterion says why */
    Uni<EvaluationView> under(String id, EvaluationInput input, boolean explained) {
        return grids.find(id)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(grid -> evaluate(grid, input, input, explained));
    }

    EvaluationView free(FreeEvaluationInput input, boolean explained) {
        return evaluate(grid(input), input.withoutGrid(), input, explained);
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

    private static EvaluationView evaluate(PublishedGrid grid, EvaluationInput input, Record whole, boolean explained) {
        var reading = new FactsReading(grid.engine());
        var profile = reading.profile(input.profile());
        var facts = reading.facts(input.closesOn(), input.facts());
        reading.refuse();
        return EvaluationView.of(grid.engine().score(profile, facts), grid, Canonical.of(whole), explained);
    }
}
