package org.arobase.actions.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a service that has stopped nothing asks the database any more. */
@QuarkusTest
@TestPlatform
class StoppedFeedTest {

    private static final Duration PACE = Duration.ofMillis(10);
    private static final Duration REST = Duration.ofMillis(500);

    /** What is new cannot be put into what is closed. */
    private static final String INSERT = """
            insert into action (id, version, state, collectivity, title, nomenclature, services, themes, links, keywords,
                completeness, fictive, created_at, published_at, updated_at)
            values (gen_random_uuid(), 1, 'PUBLISHED', 'commune-F0778', 'Martinet', (select id from nomenclature limit 1),
                '{}', '{}', '[]', '{}', 0, true, now(), now(), now())
            """;

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private IndexFeed feed;

    @BeforeEach
    void aFeedBesideThatOfTheService() {
        feed = new IndexFeed(new CountedRows(), new Authors(), new QuickIndex(folder, PACE, REST), vertx);
        feed.start(null);
        Awaits.untilAsserted(() -> assertThat(feed.filled()).isNotNull());
    }

    @Test
    void itIsNotBroughtUpToDateAnyMore() {
        var before = asked.get();
        Awaits.untilAsserted(() -> assertThat(asked.get()).isGreaterThan(before + 2));

        feed.stop(null);

        assertNothingIsAsked();
    }

    @Test
    void norFilledAnew() {
        feed.filled().close();
        pool.query(INSERT).executeAndAwait();
        Awaits.untilAsserted(() -> assertThat(feed.filled()).isNull());

        feed.stop(null);

        assertNothingIsAsked();
        assertThat(feed.filled()).isNull();
    }

    /** What was under way may end. */
    private void assertNothingIsAsked() {
        LockSupport.parkNanos(REST.toNanos());
        var last = asked.get();
        LockSupport.parkNanos(REST.multipliedBy(2).toNanos());
        assertThat(asked).hasValue(last);
    }

    private final class CountedRows extends IndexRows {

        CountedRows() {
            super(pool);
        }

        @Override
        Uni<Written> writtenSince(long horizon) {
            asked.incrementAndGet();
            return super.writtenSince(horizon);
        }
    }
}
