package org.arobase.actions.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import org.arobase.actions.Starts;
import org.arobase.contracts.Topics;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class StarterEntriesTest {

    private static final UUID MISSING = UUID.fromString("019b8d62-7a80-7000-8000-0000000000a2");
    private static final UUID CHANGED = UUID.fromString("019b8d62-7a80-7000-8000-0000000000b2");

    @Inject
    StarterEntries starter;

    @Inject
    Pool pool;

    @Test
    void instancesThatStartAtOnceRecordWhatIsMissingOnceAndLeaveWhatWasChanged() throws Exception {
        execute("delete from entry where id = $1", MISSING);
        execute("update entry set version = 7 where id = $1", CHANGED);

        Starts.atOnce(starter::record);

        assertThat(version(MISSING)).isEqualTo(1);
        assertThat(version(CHANGED)).isEqualTo(7);
        assertThat(TopicProbe.awaitKey(Topics.TOOLS, MISSING.toString(), 2)).hasSize(2);
        execute("update entry set version = 1 where id = $1", CHANGED);
    }

    private long version(UUID id) {
        return pool.preparedQuery("select version from entry where id = $1")
                .executeAndAwait(Tuple.of(id))
                .iterator()
                .next()
                .getLong(0);
    }

    private void execute(String statement, UUID id) {
        pool.preparedQuery(statement).executeAndAwait(Tuple.of(id));
    }
}
