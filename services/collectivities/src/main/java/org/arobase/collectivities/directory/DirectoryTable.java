package org.arobase.collectivities.directory;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.json.EventJson;

/** The rows of the directory, the truth its snapshot in memory is made of. */
@ApplicationScoped
public class DirectoryTable {
    /** Rows read at once: an event loop spends milliseconds on them, and they need little memory. */
    private static final int SLICE = 1_000;

    private static final String NEXT =
            "select id, convert_to(document::text, 'UTF8') as document from collectivity where id > $1 order by id limit "
                    + SLICE;
    private static final String STORE = """
            insert into collectivity (id, version, document)
            select id, version, document::json
            from unnest($1::text[], $2::bigint[], $3::text[]) as state (id, version, document)
            on conflict (id) do update set version = excluded.version, document = excluded.document
            """;

    public Uni<List<Collectivity>> states(SqlClient client) {
        return all(client, json -> EventJson.readKept(json, Collectivity.class));
    }

    Uni<List<Entry>> entries(SqlClient client) {
        return all(client, Entry::of);
    }

    Uni<List<Ended>> ended(SqlClient client) {
        return client.query("select id, name, successors from ended_collectivity")
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Ended(
                                row.getString("id"),
                                row.getString("name"),
                                List.of(row.getArrayOfStrings("successors"))))
                        .toList());
    }

    public Uni<Void> store(SqlClient client, List<Collectivity> states) {
        return client.preparedQuery(STORE)
                .execute(Tuple.of(
                        states.stream().map(Collectivity::id).toArray(String[]::new),
                        states.stream().map(Collectivity::version).toArray(Long[]::new),
                        states.stream().map(EventJson::write).toArray(String[]::new)))
                .replaceWithVoid();
    }

    /** Decodes every document, away from the event loop. */
    private static <T> Uni<List<T>> all(SqlClient client, Function<byte[], T> decode) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicReference<>(""), last -> next(client, last))
                .whilst(rows -> rows.size() == SLICE)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToIterable(rows -> rows.parallelStream()
                        .map(row -> decode.apply(row.getBuffer("document").getBytes()))
                        .toList())
                .collect()
                .asList();
    }

    private static Uni<List<Row>> next(SqlClient client, AtomicReference<String> last) {
        return client.preparedQuery(NEXT)
                .execute(Tuple.of(last.get()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .invoke(rows -> last.set(rows.isEmpty() ? "" : rows.getLast().getString("id")));
    }
}
