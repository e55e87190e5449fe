package org.arobase.actions.nomenclature;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.outbox.Outbox;
import org.arobase.kernel.problem.Violation;
import org.jboss.logging.Logger;

/** The published editions. They never change, so they are kept in memory. */
@ApplicationScoped
public class Nomenclatures {

    private static final Logger LOG = Logger.getLogger(Nomenclatures.class);
    private static final String ADD = """
            insert into nomenclature (id, year, published_at, state) values ($1, $2, $3, $4)
            on conflict (id) do nothing
            """;
    private static final String KEEP =
            "insert into nomenclature (id, year, published_at, state) values (?1, ?2, ?3, ?4) on conflict (id) do nothing";

    private static final String COUNT = "select count(*) from nomenclature";
    /** Another instance may publish too: so long it may go unheard of here. */
    private static final Duration REFRESH = Duration.ofSeconds(5);

    private static final String ALL = "select state from nomenclature order by year desc, published_at desc";

    private final Pool pool;
    private final Outbox outbox;
    private final Vertx vertx;
    private volatile List<Edition> newestFirst = List.of();

    Nomenclatures(Pool pool, Outbox outbox, Vertx vertx) {
        this.pool = pool;
        this.outbox = outbox;
        this.vertx = vertx;
    }

    /** No request is served before the service has a nomenclature. */
    void start(@Observes StartupEvent event) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> publish(CarriedEdition.read()));
        vertx.setPeriodic(
                REFRESH.toMillis(),
                timer -> refresh()
                        .subscribe()
                        .with(done -> {}, failure -> LOG.warnf("nomenclatures not refreshed: %s", failure)));
    }

    /** Publishes an edition once: where it is published already, nothing happens. */
    public Uni<Void> publish(Nomenclature nomenclature) {
        return pool.withTransaction(transaction -> add(transaction, nomenclature))
                .chain(this::load);
    }

    /** The edition new actions are described with. */
    public Edition current() {
        return newestFirst.getFirst();
    }

    public Optional<Edition> find(String id) {
        return newestFirst.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /** The codes of the services of all editions. */
    Set<String> services() {
        return newestFirst.stream()
                .flatMap(edition -> edition.services().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In the transaction of the current session; {@link #load} makes it known when that is over. */
    Uni<Void> record(Nomenclature nomenclature) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, nomenclature.id())
                        .setParameter(2, nomenclature.year())
                        .setParameter(3, nomenclature.publishedAt().atOffset(ZoneOffset.UTC))
                        .setParameter(4, EventJson.write(nomenclature))
                        .executeUpdate())
                .invoke(kept -> {
                    if (kept == 0) {
                        throw EditionInvalid.of(Violation.at("/id", "edition-taken", nomenclature.id()));
                    }
                })
                .invoke(() -> LOG.infof("nomenclature published: edition=%s", nomenclature.id()))
                .chain(() -> outbox.append(Topics.NOMENCLATURES.event("published", nomenclature)));
    }

    private Uni<Void> refresh() {
        return pool.query(COUNT)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0))
                .flatMap(count -> count == newestFirst.size() ? Uni.createFrom().voidItem() : load());
    }

    List<Edition> newestFirst() {
        return newestFirst;
    }

    private Uni<Void> add(SqlConnection transaction, Nomenclature nomenclature) {
        return transaction
                .preparedQuery(ADD)
                .execute(row(nomenclature))
                .flatMap(added ->
                        added.rowCount() == 0 ? Uni.createFrom().voidItem() : announce(transaction, nomenclature));
    }

    private Uni<Void> announce(SqlConnection transaction, Nomenclature nomenclature) {
        LOG.infof("nomenclature published: edition=%s", nomenclature.id());
        return outbox.append(transaction, List.of(Topics.NOMENCLATURES.event("published", nomenclature)));
    }

    Uni<Void> load() {
        return pool.query(ALL)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Edition(EventJson.read(row.getString("state"), Nomenclature.class)))
                        .toList())
                .invoke(editions -> newestFirst = editions)
                .replaceWithVoid();
    }

    private static Tuple row(Nomenclature nomenclature) {
        return Tuple.of(
                nomenclature.id(),
                nomenclature.year(),
                nomenclature.publishedAt().atOffset(ZoneOffset.UTC),
                EventJson.write(nomenclature));
    }
}
