package org.arobase.kernel.idempotency;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.arobase.kernel.json.EventJson;
import org.hibernate.reactive.mutiny.Mutiny;

/** The answers of the last day, read and written in the transaction of the current Hibernate session. */
@ApplicationScoped
class StoredAnswers {

    private static final Duration KEPT = Duration.ofHours(24);

    private static final String LOCK = "select pg_try_advisory_xact_lock(?1)";

    private static final String FIND =
            "select fingerprint, status, headers, body from idempotency where id = ?1 and expires_at > ?2";

    /** Each new answer takes the place of its own predecessor and of a few others whose day is over. */
    private static final String STORE = """
            with over as (
                delete from idempotency where id in (
                    select id from idempotency where expires_at <= ?7 and id <> ?1
                    order by expires_at limit 4 for update skip locked))
            insert into idempotency as held (id, fingerprint, status, headers, body, expires_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (id) do update
            set fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
                body = excluded.body, expires_at = excluded.expires_at
            where held.expires_at <= ?7
            """;

    private final Clock clock;

    StoredAnswers(Clock clock) {
        this.clock = clock;
    }

    /** Until the transaction ends nobody else gets as far as this; a statement of its own, so that the next sees all. */
    Uni<Void> lock(Attempt attempt) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LOCK, Boolean.class)
                        .setParameter(1, attempt.lock())
                        .getSingleResult())
                .invoke(StoredAnswers::requireAlone)
                .replaceWithVoid();
    }

    /** Null when there is none, or its day is over. */
    Uni<StoredAnswer> find(Attempt attempt) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter(1, attempt.id())
                        .setParameter(2, now())
                        .getSingleResultOrNull())
                .onItem()
                .ifNotNull()
                .transform(StoredAnswers::answer);
    }

    Uni<Void> store(Attempt attempt, StoredAnswer answer) {
        return Panache.getSession()
                .flatMap(session -> insert(session, attempt, answer))
                .invoke(stored -> requireAlone(stored == 1))
                .replaceWithVoid();
    }

    private Uni<Integer> insert(Mutiny.Session session, Attempt attempt, StoredAnswer answer) {
        return session.createNativeQuery(STORE)
                .setParameter(1, attempt.id())
                .setParameter(2, answer.fingerprint())
                .setParameter(3, answer.status())
                .setParameter(4, EventJson.write(answer.headers()))
                .setParameter(5, answer.body())
                .setParameter(6, now().plus(KEPT))
                .setParameter(7, now())
                .executeUpdate();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static void requireAlone(boolean alone) {
        if (!alone) {
            throw new IdempotencyInProgress();
        }
    }

    @SuppressWarnings("unchecked")
    private static StoredAnswer answer(Object[] row) {
        var headers = (Map<String, String>) EventJson.read((String) row[2], Map.class);
        return new StoredAnswer((String) row[0], ((Number) row[1]).intValue(), headers, (String) row[3]);
    }
}
