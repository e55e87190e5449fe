package org.arobase.collectivities.imports;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.arobase.collectivities.directory.Directories;
import org.arobase.collectivities.directory.Directory;
import org.arobase.collectivities.directory.DirectoryTable;
import org.arobase.collectivities.history.History;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.json.StrictReader;
import org.arobase.kernel.outbox.Outbox;
import org.arobase.kernel.time.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Makes databases of their own on the tests' server, so that imports start from nothing and disturb nobody. */
@ApplicationScoped
class EmptyDirectory {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AgroalDataSource server;
    private final Vertx vertx;
    private final DirectoryTable table;
    private final Outbox outbox;
    private final Directories directories;
    private final Parts parts;
    private final String reactiveUrl;

    EmptyDirectory(
            AgroalDataSource server,
            Vertx vertx,
            DirectoryTable table,
            Directories directories,
            Outbox outbox,
            StrictReader json,
            Ids ids,
            Clock clock,
            History history,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String reactiveUrl) {
        this.server = server;
        this.vertx = vertx;
        this.table = table;
        this.directories = directories;
        this.outbox = outbox;
        this.parts = new Parts(json, ids, clock, history);
        this.reactiveUrl = reactiveUrl;
    }

    Database create() throws SQLException {
        return create("latest", "select 1");
    }

    /** @param before run when the database was as of that version */
    Database create(String version, String before) throws SQLException {
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
        migrate(jdbc, version);
        try (var connection = DriverManager.getConnection(jdbc)) {
            connection.createStatement().execute(before);
        }
        migrate(jdbc, "latest");
        var pool = Pool.newInstance(
                PgBuilder.pool().connectingTo(options).using(vertx).build());
        var loaded = new LoadedEditions(pool, parts.clock());
        var store = new EditionStore(table, outbox);
        var jobs = new ImportJobs(pool, parts.json(), parts.ids(), parts.clock());
        var swap = new EditionSwap(store, new Departures(outbox, parts.clock()), loaded);
        var comparison = new EditionComparison(table, parts.history(), parts.clock());
        var record = new ImportRecord(parts.clock());
        var directory = directories.of(pool);
        return new Database(
                jdbc,
                pool,
                new Imports(pool, loaded, table, store),
                jobs,
                new EditionImport(pool, jobs, record, comparison, swap),
                parts.json(),
                directory,
                new ShownEdition(loaded, directory));
    }

    private static void migrate(String jdbc, String version) {
        Flyway.configure()
                .dataSource(jdbc, null, null)
                .locations("db/kernel", "db/migration")
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }

    /** What does not depend on the database. */
    record Parts(StrictReader json, Ids ids, Clock clock, History history) {}

    record Database(
            String jdbc,
            Pool pool,
            Imports imports,
            ImportJobs jobs,
            EditionImport sent,
            StrictReader json,
            Directory directory,
            ShownEdition shown)
            implements AutoCloseable {

        String submit(byte[] file, boolean dryRun) {
            return jobs.submit(
                            SentEdition.of(EditionFile.read(file, json, LocalDate.now(ZoneOffset.UTC)), file), dryRun)
                    .await()
                    .atMost(PATIENCE)
                    .id();
        }

        Optional<ImportState> run() {
            return sent.runNext().await().atMost(PATIENCE);
        }

        ImportJob read(String job) {
            return jobs.read(UUID.fromString(job)).await().atMost(PATIENCE);
        }

        boolean confirm(String job) {
            return jobs.confirm(read(job)).await().atMost(PATIENCE);
        }

        int load(Edition... editions) {
            return imports.load(List.of(editions)).await().atMost(PATIENCE);
        }

        void show() {
            shown.show().await().atMost(PATIENCE);
        }

        /** The name that readers see; null when they see no such entity. */
        String name(String id) {
            return directory
                    .find(CollectivityId.parse(id).orElseThrow())
                    .map(Collectivity::name)
                    .orElse(null);
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
