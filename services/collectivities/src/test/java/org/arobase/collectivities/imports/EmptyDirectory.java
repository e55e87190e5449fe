package org.arobase.collectivities.imports;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.arobase.collectivities.directory.DirectoryTable;
import org.arobase.kernel.outbox.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Makes databases of their own on the tests' server, so that imports start from nothing and disturb nobody. */
@ApplicationScoped
class EmptyDirectory {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AgroalDataSource server;
    private final Vertx vertx;
    private final LoadedEditions loaded;
    private final DirectoryTable table;
    private final Outbox outbox;
    private final String reactiveUrl;

    EmptyDirectory(
            AgroalDataSource server,
            Vertx vertx,
            LoadedEditions loaded,
            DirectoryTable table,
            Outbox outbox,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String reactiveUrl) {
        this.server = server;
        this.vertx = vertx;
        this.loaded = loaded;
        this.table = table;
        this.outbox = outbox;
        this.reactiveUrl = reactiveUrl;
    }

    Database create() throws SQLException {
        var name = "import_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        var options = PgConnectOptions.fromUri(reactiveUrl)
                .setUser("postgres")
                .setPassword("postgres")
                .setDatabase(name);
        var jdbc = "jdbc:postgresql://localhost:" + options.getPort() + "/" + name + "?user=postgres&password=postgres";
        Flyway.configure()
                .dataSource(jdbc, null, null)
                .locations("db/kernel", "db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        var pool = Pool.newInstance(
                PgBuilder.pool().connectingTo(options).using(vertx).build());
        return new Database(jdbc, pool, new Imports(pool, loaded, table, outbox));
    }

    record Database(String jdbc, Pool pool, Imports imports) implements AutoCloseable {

        int load(Edition... editions) {
            return imports.load(List.of(editions)).await().atMost(PATIENCE);
        }

        /** The first column of every row. */
        List<String> query(String sql) throws SQLException {
            try (var connection = DriverManager.getConnection(jdbc);
                    var rows = connection.createStatement().executeQuery(sql)) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }

        void execute(String sql) throws SQLException {
            try (var connection = DriverManager.getConnection(jdbc)) {
                connection.createStatement().execute(sql);
            }
        }

        @Override
        public void close() {
            pool.closeAndForget();
        }
    }
}
