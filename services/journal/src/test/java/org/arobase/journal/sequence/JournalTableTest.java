package org.arobase.journal.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;
import org.arobase.kernel.inbox.Envelope;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was read and how far it was read are one transaction: a crash between the two cannot happen. */
@QuarkusTest
@TestPlatform
class JournalTableTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final TopicPartition SOURCE = new TopicPartition("arobase.journal.test", 0);

    @Inject
    JournalTable table;

    @Inject
    DataSource database;

    /** No consumer can seek where there is no topic. */
    @AfterEach
    void forget() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from read_position where topic = '%s'".formatted(SOURCE.topic()));
            statement.execute("delete from known_topic where topic = '%s'".formatted(SOURCE.topic()));
        }
    }

    @Test
    void whatIsAppendedIsNotReadAgain() {
        append(0, "{}");

        assertThat(position()).isEqualTo(1);
        assertThatThrownBy(() -> append(0, "{}")).isInstanceOf(PositionsMoved.class);
    }

    @Test
    void whatCannotBeAppendedIsReadAgain() {
        append(0, "{}");
        var withoutData = (String) null;

        assertThatThrownBy(() -> append(1, withoutData)).isNotNull();

        assertThat(position()).isEqualTo(1);
    }

    @Test
    void aTopicThatWasMadeAnewIsReadFromItsBeginning() {
        append(0, "{}");
        assertThat(position("first")).isEqualTo(1);
        assertThat(position("first")).isEqualTo(1);

        assertThat(position("second")).isNull();
    }

    private void append(long offset, String data) {
        var envelope = new Envelope(
                UUID.randomUUID(),
                "/test",
                "org.arobase.test.published.v1",
                Instant.EPOCH,
                offset + 1,
                UUID.randomUUID(),
                null);
        var key = UUID.randomUUID().toString();
        var entry = new Entry(SOURCE.topic(), key, "/v1/tests/" + key, envelope, null, data);
        var batch = new Batch(List.of(entry), Map.of(SOURCE, offset), Map.of(SOURCE, offset + 1));
        table.append(batch).await().atMost(PATIENCE);
    }

    private Long position() {
        return table.positions(Map.of()).await().atMost(PATIENCE).get(SOURCE);
    }

    private Long position(String topicId) {
        return table.positions(Map.of(SOURCE.topic(), topicId))
                .await()
                .atMost(PATIENCE)
                .get(SOURCE);
    }
}
