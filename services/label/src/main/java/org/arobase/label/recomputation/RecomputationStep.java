package org.arobase.label.recomputation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.arobase.label.score.Looked;
import org.arobase.label.score.RegradedTable;
import org.arobase.label.score.Scores;
import org.arobase.label.score.Stretch;

/**
 * A stretch of authorities a transaction: what is done and how far are committed at once, so that a kill costs one stretch,
 * and nothing is done twice.
 */
@ApplicationScoped
class RecomputationStep {

    private final RecomputationTable table;
    private final LookAhead ahead;
    private final RegradedTable kept;
    private final Scores scores;
    private final Pool pool;

    RecomputationStep(RecomputationTable table, LookAhead ahead, RegradedTable kept, Scores scores, Pool pool) {
        this.table = table;
        this.ahead = ahead;
        this.kept = kept;
        this.scores = scores;
        this.pool = pool;
    }

    /**
     * Whether there was anything to do. Fails with {@link StretchFailed} where it came to nothing. What is looked at ahead
     * is waited for before a connection is held: those that wait for their turn may hold all others.
     */
    Uni<Boolean> next(int most) {
        return ahead.take().flatMap(looked -> pool.withTransaction(transaction -> next(transaction, looked, most)));
    }

    private Uni<Boolean> next(SqlConnection transaction, Optional<Looked> looked, int most) {
        return table.next(transaction)
                .flatMap(row -> row.isEmpty()
                        ? Uni.createFrom().item(false)
                        : goOn(transaction, row.get(), looked, most)
                                .onFailure()
                                .transform(cause -> new StretchFailed(row.get().id(), cause))
                                .replaceWith(true));
    }

    private Uni<Void> goOn(SqlConnection transaction, RecomputationRow row, Optional<Looked> looked, int most) {
        var stretch = new Stretch(row.campaign(), row.reached(), most, row.gridBefore(), row.grid());
        return turn(transaction, row)
                .chain(() -> ahead.look(transaction, stretch, looked))
                .call(found -> keep(transaction, row, found))
                .flatMap(found -> table.goOn(transaction, row, found));
    }

    /** Live scores and these change the same rows. */
    private Uni<Void> turn(SqlConnection transaction, RecomputationRow row) {
        return row.dryRun() ? Uni.createFrom().voidItem() : scores.begin(transaction);
    }

    private Uni<Void> keep(SqlConnection transaction, RecomputationRow row, Looked looked) {
        return row.dryRun() ? Uni.createFrom().voidItem() : kept.keep(transaction, looked);
    }
}
