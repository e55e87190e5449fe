package org.arobase.label.recomputation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.label.score.Regraded;
import org.arobase.label.score.Regrading;
import org.arobase.label.score.Scores;

/**
 * A stretch of authorities a transaction: what is done and how far are committed at once, so that a kill costs one stretch,
 * and nothing is done twice.
 */
@ApplicationScoped
class RecomputationStep {

    private final RecomputationTable table;
    private final Regrading regrading;
    private final Scores scores;

    RecomputationStep(RecomputationTable table, Regrading regrading, Scores scores) {
        this.table = table;
        this.regrading = regrading;
        this.scores = scores;
    }

    /** Whether there was anything to do. Fails with {@link StretchFailed} where it came to nothing. */
    Uni<Boolean> next(SqlConnection transaction, int most) {
        return table.next(transaction)
                .flatMap(row -> row.isEmpty()
                        ? Uni.createFrom().item(false)
                        : goOn(transaction, row.get(), most)
                                .onFailure()
                                .transform(cause -> new StretchFailed(row.get().id(), cause))
                                .replaceWith(true));
    }

    private Uni<Void> goOn(SqlConnection transaction, RecomputationRow row, int most) {
        var stretch = new Regrading.Stretch(row.campaign(), row.reached(), most, row.gridBefore(), row.grid());
        return turn(transaction, row)
                .chain(() -> regrading.look(transaction, stretch))
                .call(graded -> keep(transaction, row, graded))
                .flatMap(graded -> table.goOn(transaction, row, graded, graded.size() < most));
    }

    /** Live scores and these change the same rows. */
    private Uni<Void> turn(SqlConnection transaction, RecomputationRow row) {
        return row.dryRun() ? Uni.createFrom().voidItem() : scores.begin(transaction);
    }

    private Uni<Void> keep(SqlConnection transaction, RecomputationRow row, List<Regraded> graded) {
        return row.dryRun()
                ? Uni.createFrom().voidItem()
                : regrading.keep(transaction, row.campaign(), row.grid(), graded);
    }
}
