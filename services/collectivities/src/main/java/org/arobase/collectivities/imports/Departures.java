package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.outbox.Outbox;

/** What leaves the directory with an edition, and what comes back with a later one. */
@ApplicationScoped
class Departures {
    private static final String DELETE = "delete from collectivity where id = any($1)";
    private static final String RETURNED = "delete from ended_collectivity where id = any($1)";
    private static final String REMEMBER = """
            insert into ended_collectivity (id, version, name, successors, ended_at) values ($1, $2, $3, $4, $5)
            on conflict (id) do update set version = excluded.version, name = excluded.name,
            successors = excluded.successors, ended_at = excluded.ended_at
            """;

    private final Outbox outbox;
    private final Clock clock;

    Departures(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes out what ended, with an event for each; what comes is no longer remembered as ended. */
    Uni<Void> record(SqlConnection transaction, EditionDiff diff) {
        var coming = diff.states().stream().map(Collectivity::id).toArray(String[]::new);
        return transaction
                .preparedQuery(RETURNED)
                .execute(Tuple.of(coming))
                .chain(() -> diff.ended().isEmpty() ? Uni.createFrom().voidItem() : end(transaction, diff.ended()));
    }

    private Uni<Void> end(SqlConnection transaction, List<EditionDiff.Ended> all) {
        var now = OffsetDateTime.now(clock);
        var rows = all.stream().map(gone -> row(gone, now)).toList();
        var ids = all.stream().map(gone -> gone.state().id()).toArray(String[]::new);
        var events = all.stream()
                .map(gone -> Topics.COLLECTIVITIES.withdrawn(
                        new Withdrawal(gone.state().id(), gone.reason(), gone.successors())))
                .toList();
        return transaction
                .preparedQuery(DELETE)
                .execute(Tuple.of(ids))
                .chain(() -> transaction.preparedQuery(REMEMBER).executeBatch(rows))
                .chain(() -> outbox.append(transaction, events));
    }

    private static Tuple row(EditionDiff.Ended gone, OffsetDateTime now) {
        var state = gone.state();
        return Tuple.of(
                state.id(), state.version(), state.name(), gone.successors().toArray(String[]::new), now);
    }
}
