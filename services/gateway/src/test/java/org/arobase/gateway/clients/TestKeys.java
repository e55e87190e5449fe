package org.arobase.gateway.clients;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Clients with keys, as the database knows them. */
final class TestKeys {

    /** A new client with roles, as an array of the database; answers its key. */
    static String issue(DataSource database, UUID client, String roles) throws SQLException {
        var key = key(client.toString());
        execute(
                database,
                "insert into client (id, name, roles) values ('" + client + "', 'Somebody', '" + roles + "')");
        execute(
                database,
                "insert into api_key (sha256, client_id, label) values ('" + sha256(key) + "', '" + client
                        + "', 'test')");
        return key;
    }

    /** @param revokedOn null while it holds */
    static void grant(DataSource database, UUID client, String role, String entity, String revokedOn)
            throws SQLException {
        execute(
                database,
                "insert into granted_role (id, client_id, role, entity, granted_by, granted_at, revoked_at) values"
                        + " (gen_random_uuid(), '%s', '%s', '%s', 'test', now(), %s)"
                                .formatted(client, role, entity, revokedOn == null ? "null" : "'" + revokedOn + "'"));
    }

    static String key(String seed) {
        var random = "aro_"
                + String.format("%32s", seed.replace("-", "")).replace(' ', '0').substring(0, 32);
        return random + ApiKey.checksum(random);
    }

    static String sha256(String key) {
        return ApiKey.parse(key).orElseThrow().sha256();
    }

    static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private TestKeys() {}
}
