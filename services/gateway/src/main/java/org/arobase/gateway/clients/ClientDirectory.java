package org.arobase.gateway.clients;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arobase.kernel.identity.Grant;
import org.arobase.kernel.identity.Role;

/** The clients and their keys, in the database. */
@Singleton
class ClientDirectory {

    private static final String CLIENT = """
            select client.id, client.name, client.roles, array(
                select granted.role || ':' || granted.entity from granted_role granted
                where granted.client_id = client.id and granted.revoked_at is null
                union
                select 'collectivity-admin:' || held.entity from administrator held
                where held.client = client.id::text) as grants
            """;
    private static final String BY_KEY = CLIENT + """
            from api_key join client on client.id = api_key.client_id
            where api_key.sha256 = $1 and api_key.revoked_at is null
              and (api_key.expires_at is null or api_key.expires_at > now())
            """;
    private static final String BY_ID = CLIENT + "from client where id = $1";

    private final Pool database;

    ClientDirectory(Pool database) {
        this.database = database;
    }

    Uni<Optional<Client>> holder(ApiKey key) {
        return one(BY_KEY, Tuple.of(key.sha256()));
    }

    Uni<Optional<Client>> find(UUID id) {
        return one(BY_ID, Tuple.of(id));
    }

    private Uni<Optional<Client>> one(String query, Tuple parameters) {
        return database.preparedQuery(query)
                .execute(parameters)
                .map(rows -> rows.stream().map(ClientDirectory::client).findFirst());
    }

    private static Client client(Row row) {
        return new Client(
                row.getUUID("id"),
                row.getString("name"),
                each(row, "roles", Role::ofSlug),
                each(row, "grants", Grant::parse));
    }

    /** What a newer version has written and this one does not know is left out. */
    private static <T> Set<T> each(Row row, String column, Function<String, Optional<T>> reader) {
        return Arrays.stream(row.getArrayOfStrings(column))
                .map(reader)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
