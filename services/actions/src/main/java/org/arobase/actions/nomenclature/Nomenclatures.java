package org.arobase.actions.nomenclature;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.outbox.Outbox;
import org.jboss.logging.Logger;

/** The published editions. They never change, so they are kept in memory. */
@ApplicationScoped
public class Nomenclatures {

    private static final Logger LOG = Logger.getLogger(Nomenclatures.class);
    private static final String ADD = """
            insert into nomenclature (id, year, published_at, state) values ($1, $2, $3, $4)
            on conflict (id) do nothing
            """;
    private static final String ALL = "select state from nomenclature order by year desc, published_at desc";

    private final Pool pool;
    private final Outbox outbox;
    private volatile List<Edition> newestFirst = List.of();

    Nomenclatures(Pool pool, Outbox outbox) {
        this.pool = pool;
        this.outbox = outbox;
    }

    /** No request is served before the service has a nomenclature. */
    void start(@Observes StartupEvent event) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> publish(CarriedEdition.read()));
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

    private Uni<Void> load() {
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
