package org.arobase.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.arobase.contracts.Text;
import org.arobase.contracts.Topics;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.json.EventJson;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

/** A relay killed between sending and deleting sends again; the inbox makes that one effect. */
@QuarkusTest
@TestPlatform
class RelayRestartTest {

    @Inject
    DataSource database;

    @Test
    void aSecondSendHasNoSecondEffect() throws Exception {
        var id = UUID.randomUUID().toString();
        var day = LocalDate.of(2026, 1, 1);
        var data = EventJson.write(new Campaign(id, 1, 2026, new Text("x", null), "OPEN", day, day, "g", true));
        var row = """
                insert into outbox (id, event_id, topic, key, type, subject, dataschema, time, data)
                overriding system value
                values (%d, '%s', '%s', '%s', 'org.arobase.campaign.opened.v1', '/v1/campaigns/x', 'urn:x', now(), '%s')
                """.formatted(
                number("select nextval('outbox_id_seq')"), UUID.randomUUID(), Topics.CAMPAIGNS.name(), id, data);

        update(row);
        TopicProbe.awaitKey(Topics.CAMPAIGNS, id, 1);
        Awaits.until(() -> number("select count(*) from outbox") == 0);
        update(row);
        TopicProbe.awaitKey(Topics.CAMPAIGNS, id, 2);
        var after = UUID.randomUUID().toString();
        update(row.replace("values (", "values (1000000000 + ").replace(id, after));

        Awaits.until(() -> number("select count(*) from applied where key = '" + after + "'") == 1);
        Awaits.until(() -> number("select count(*) from applied where key = '" + id + "'") >= 1);
        assertThat(number("select count(*) from applied where key = '" + id + "'"))
                .isEqualTo(1);
    }

    private void update(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long number(String query) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
