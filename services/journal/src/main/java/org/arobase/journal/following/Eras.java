package org.arobase.journal.following;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The restores of this journal. A token made beyond where one of them began belongs to a past that was undone, even when
 * the same event has come to the same number again: what came before it may be in another order.
 */
@ApplicationScoped
class Eras {

    /** Before anything is appended. */
    private static final int EARLY = 100;

    private static final String BEGIN = """
            insert into era (restore, begins_after) select $1, sequence from head
            on conflict (restore) do nothing
            """;
    private static final String ALL = "select restore, begins_after from era";

    private record Era(long seal, long beginsAfter) {}

    private final Pool pool;
    private final Optional<String> restore;
    private volatile List<Era> all = List.of();

    Eras(Pool pool, @ConfigProperty(name = "arobase.restored") Optional<String> restore) {
        this.pool = pool;
        this.restore = restore;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> restore.map(this::begin).orElseGet(this::load));
    }

    /** Begins an era where the journal stands; where it has begun already, nothing happens. */
    Uni<Void> begin(String id) {
        return pool.preparedQuery(BEGIN).execute(Tuple.of(id)).chain(this::load);
    }

    /** An entry by its number and what tells it from another that had the same number. */
    Token.Place place(long sequence, UUID eventId) {
        var mark = eventId.getLeastSignificantBits();
        for (var era : all) {
            if (era.beginsAfter() < sequence) {
                mark ^= era.seal();
            }
        }
        return new Token.Place(sequence, mark);
    }

    private Uni<Void> load() {
        return pool.query(ALL)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Era(seal(row.getString("restore")), row.getLong("begins_after")))
                        .toList())
                .invoke(eras -> all = eras)
                .replaceWithVoid();
    }

    private static long seal(String restore) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(restore.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
