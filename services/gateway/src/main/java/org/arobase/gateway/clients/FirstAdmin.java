package org.arobase.gateway.clients;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The administrator a new platform begins with. It is made before the first request is served, as migrations are;
 * instances may start together, and as often as they like.
 */
@Singleton
class FirstAdmin {

    static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private static final String CLIENT =
            "insert into client (id, name, roles) values (?, 'admin', '{admin}') on conflict do nothing";
    private static final String KEY =
            "insert into api_key (client_id, sha256, label) values (?, ?, 'first') on conflict do nothing";
    private static final String FORMER_KEYS = """
            update api_key set revoked_at = now()
            where client_id = ? and sha256 <> ? and label = 'first' and revoked_at is null
            """;

    private final DataSource database;
    private final AdminConfig config;

    FirstAdmin(DataSource database, AdminConfig config) {
        this.database = database;
        this.config = config;
    }

    void start(@Observes StartupEvent event) throws SQLException {
        if (config.keySha256().isPresent()) {
            install(config.keySha256().get());
        }
    }

    /** A configured key that changes replaces the one configured before. */
    void install(String sha256) throws SQLException {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("arobase.admin.key-sha256 is not a SHA-256 in lower-case hexadecimal");
        }
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, CLIENT, List.of(ID));
            run(connection, KEY, List.of(ID, sha256));
            run(connection, FORMER_KEYS, List.of(ID, sha256));
            connection.commit();
        }
    }

    private static void run(Connection connection, String sql, List<Object> parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            statement.executeUpdate();
        }
    }
}
