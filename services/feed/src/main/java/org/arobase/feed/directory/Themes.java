package org.arobase.feed.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.kernel.inbox.Received;
import org.arobase.kernel.inbox.Subscription;

/** The themes that news can be about: those of every published edition. */
@ApplicationScoped
public class Themes implements Subscription<Nomenclature> {

    private static final String SELECT = "select distinct code from theme order by code";
    private static final String INSERT =
            "insert into theme (nomenclature, code) values ($1, $2) on conflict do nothing";

    private final Pool pool;

    Themes(Pool pool) {
        this.pool = pool;
    }

    public Uni<List<String>> codes() {
        return pool.query(SELECT)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .toList());
    }

    @Override
    public Topic<Nomenclature> topic() {
        return Topics.NOMENCLATURES;
    }

    /** An edition that is withdrawn leaves its themes: there is news about them. */
    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Nomenclature>> events) {
        var rows = events.stream()
                .map(Received::event)
                .flatMap(event ->
                        event instanceof Event.Stated<Nomenclature> stated ? rows(stated.state()) : Stream.of())
                .toList();
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery(INSERT).executeBatch(rows).replaceWithVoid();
    }

    private static Stream<Tuple> rows(Nomenclature edition) {
        return edition.categories().stream()
                .flatMap(category -> category.themes().stream())
                .map(theme -> Tuple.of(edition.id(), theme.code()));
    }
}
