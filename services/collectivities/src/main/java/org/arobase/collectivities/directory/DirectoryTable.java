package org.arobase.collectivities.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.json.EventJson;

/** The rows of the directory, the truth its snapshot in memory is made of. */
@ApplicationScoped
public class DirectoryTable {
    private static final String ALL = "select document::text from collectivity";
    private static final String STORE = """
            insert into collectivity (id, version, document)
            select id, version, document::jsonb
            from unnest($1::text[], $2::bigint[], $3::text[]) as state (id, version, document)
            on conflict (id) do update set version = excluded.version, document = excluded.document
            """;

    public Uni<List<Collectivity>> all(SqlClient client) {
        return client.query(ALL)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> EventJson.read(row.getString(0), Collectivity.class))
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
}
