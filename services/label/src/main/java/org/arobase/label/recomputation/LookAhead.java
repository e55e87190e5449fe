package org.arobase.label.recomputation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.arobase.label.score.Looked;
import org.arobase.label.score.Regrading;
import org.arobase.label.score.Stretch;

/** Reads and computes a stretch of authorities while the one before it is written. */
@ApplicationScoped
class LookAhead {

    private static final Uni<Optional<Looked>> NOTHING = Uni.createFrom().item(Optional.empty());

    private final Regrading regrading;
    private final Pool pool;
    private final AtomicReference<Uni<Optional<Looked>>> next = new AtomicReference<>(NOTHING);

    LookAhead(Regrading regrading, Pool pool) {
        this.regrading = regrading;
        this.pool = pool;
    }

    /** What was begun last, once; nothing where nothing was. */
    Uni<Optional<Looked>> take() {
        return next.getAndSet(NOTHING);
    }

    /** @param looked what was looked at ahead: of use where it is what is asked for */
    Uni<Looked> look(SqlConnection transaction, Stretch stretch, Optional<Looked> looked) {
        return looked.filter(found -> found.stretch().equals(stretch))
                .map(found -> regrading.lookAgain(transaction, found))
                .orElseGet(() -> regrading.look(transaction, stretch))
                .invoke(found -> found.following().ifPresent(this::begin));
    }

    /** What fails here is met again, and told, where it is done. */
    private void begin(Stretch stretch) {
        var looked = pool.withConnection(connection -> regrading.look(connection, stretch))
                .map(Optional::of)
                .onFailure()
                .recoverWithItem(Optional.empty())
                .memoize()
                .indefinitely();
        next.set(looked);
        looked.subscribe().with(done -> {});
    }
}
