package org.arobase.load.rows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.arobase.load.beside.Copy;
import org.arobase.load.beside.Pgbench;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Variant;

/** What the service writes, as bare transactions on tables of the same shape in the same database. */
final class SameInserts {
    private static final int ROWS = 20_000;
    private static final String TABLES = """
            drop schema if exists load cascade;
            create schema load;
            create table load.action (like action including all);
            create table load.outbox (like outbox including all);
            insert into load.action (%1$s) select %1$s from action where id = '%2$s';
            """;

    private final Bench bench;
    private final Drafts drafts;
    private final Path program;
    private final String inserted;

    SameInserts(Bench bench, Drafts drafts, Path program) throws SQLException {
        this.bench = bench;
        this.drafts = drafts;
        this.program = program;
        try (var database = bench.platform().database("actions");
                var statement = database.createStatement()) {
            var columns = String.join(", ", Copy.written(database, "action"));
            statement.execute(TABLES.formatted(columns, drafts.template()));
            var row = "select * from action where id = '" + drafts.template() + "'";
            this.inserted = Copy.insert(database, "load.action", row, Map.of("id", "uuidv7()"));
            Copy.many(database, "load.action", "true", "'id', md5('bench-' || n)::uuid", ROWS);
        }
    }

    String inserts() {
        return "begin;\n" + inserted + ";\n" + event() + "end;\n";
    }

    String updates() {
        return """
                \\set n random(1, %d)
                begin;
                select * from load.action where id = md5('bench-' || :n)::uuid for update;
                update load.action set state = 'PUBLISHED', version = version + 1, published_at = now(), updated_at = now()
                    where id = md5('bench-' || :n)::uuid;
                %send;
                """.formatted(ROWS, event());
    }

    private String event() {
        return """
                insert into load.outbox (event_id, topic, key, type, subject, dataschema, time, data) values (uuidv7(), \
                'arobase.actions.actions.v1', '%1$s', 'org.arobase.action.published.v1', '/v1/actions/%1$s', \
                '/schemas/action.json', now(), %2$s);
                """.formatted(drafts.template(), Copy.quote(drafts.content()));
    }

    Variant variant(String name, String file, String transaction) throws Exception {
        var script = bench.place().beside("pgbench").resolve(file);
        var pgbench = Pgbench.of(program, bench.platform(), script, transaction);
        return new Variant(
                name,
                "/s",
                () -> new Sample(pgbench.run(Bench.USERS, bench.scale().time())));
    }
}
