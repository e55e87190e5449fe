package org.arobase.actions.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many actions written at once while an older transaction is still at work: each is taken, and taken once. */
@QuarkusTest
@TestPlatform
class BacklogTest {

    private static final int MANY = 2 * IndexRows.PAGE + 1;
    private static final Duration NEVER = Duration.ofHours(1);
    private static final String INSERT = """
            insert into action (id, version, state, collectivity, title, nomenclature, services, themes, links, keywords,
                completeness, fictive, created_at, published_at, updated_at)
            select ('0000beef-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'PUBLISHED', 'commune-F0779', 'Rouge-gorge',
                (select id from nomenclature limit 1), '{}', '{}', '[]', '{}', 0, true, now(), now(), now()
            from generate_series(1, %d) n
            """;

    @Inject
    DataSource database;

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @TempDir
    Path folder;

    private final AtomicInteger taken = new AtomicInteger();
    private IndexFeed feed;

    @BeforeEach
    void aFeedBesideThatOfTheService() {
        feed = new IndexFeed(new CountedRows(), new Authors(), new QuickIndex(folder, NEVER, NEVER), vertx);
        feed.start(null);
        Awaits.untilAsserted(() -> assertThat(feed.filled()).isNotNull());
    }

    @AfterEach
    void noFeedLeft() {
        feed.stop(null);
    }

    @Test
    void isTakenWholeAndOnce() throws SQLException {
        try (var older = database.getConnection();
                var bulk = database.getConnection()) {
            older.setAutoCommit(false);
            execute(older, "select pg_current_xact_id()");
            execute(bulk, INSERT.formatted(MANY));

            feed.upToDate().await().indefinitely();
            assertThat(shown()).isEqualTo(MANY);
            assertThat(taken).hasValue(MANY);

            feed.upToDate().await().indefinitely();
            assertThat(taken).hasValue(MANY);
        }
    }

    private int shown() {
        return feed.filled().read(searcher -> (int) IntStream.rangeClosed(1, MANY)
                .mapToObj(n -> new UUID(0x0000beef00007000L, Long.MIN_VALUE | n))
                .filter(id -> count(searcher, id) == 1)
                .count());
    }

    private static int count(IndexSearcher searcher, UUID id) {
        try {
            return searcher.count(new TermQuery(IndexDocument.term(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private final class CountedRows extends IndexRows {

        CountedRows() {
            super(pool);
        }

        @Override
        Uni<List<IndexedAction>> actions(List<UUID> ids) {
            taken.addAndGet(ids.size());
            return super.actions(ids);
        }
    }
}
