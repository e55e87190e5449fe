package org.arobase.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.config.ConfigResource;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.local.plan.Part;
import org.arobase.local.process.OwnProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real PostgreSQL and the real broker as the services find them. */
@Timeout(120)
class StoresTest {
    @TempDir
    private static Path path;

    private static Stores stores;
    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        stores = new Stores(path.resolve("state"));
        platform = stores.start();
    }

    @AfterAll
    static void stop() throws Exception {
        platform.stop();
        assertThat(OwnProcess.all(stores.folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "server_encoding, UTF8",
        "shared_buffers, 128MB"
    })
    void aCommitIsAPromise(String setting, String value) throws SQLException {
        try (var connection = stores.connect(Part.FEED, Part.FEED)) {
            assertThat(ask(connection, "SHOW " + setting)).isEqualTo(value);
        }
    }

    @Test
    void itIsPostgres18() throws SQLException {
        try (var connection = stores.connect(Part.FEED, Part.FEED)) {
            assertThat(ask(connection, "SHOW server_version")).startsWith("18.");
        }
    }

    @Test
    void aServiceOwnsItsDatabaseAndEntersNoOther() throws SQLException {
        try (var connection = stores.connect(Part.LABEL, Part.LABEL)) {
            assertThat(ask(connection, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'label'"))
                    .isEqualTo("label");
        }
        assertThatThrownBy(() -> stores.connect(Part.LABEL, Part.FEED)).isInstanceOf(SQLException.class);
    }

    @Test
    void aWrongPasswordOpensNothing() {
        assertThatThrownBy(() -> stores.connect(Part.FEED, Part.FEED, "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void noConnectionWaitsForThousandsOfRoundsOfHashing() throws SQLException {
        try (var connection = stores.superuser();
                var roles = connection
                        .createStatement()
                        .executeQuery("SELECT rolname, rolpassword FROM pg_authid WHERE rolcanlogin")) {
            var seen = new ArrayList<String>();
            while (roles.next()) {
                seen.add(roles.getString("rolname"));
                assertThat(roles.getString("rolpassword"))
                        .as(roles.getString("rolname"))
                        .startsWith("SCRAM-SHA-256$1:");
            }
            assertThat(seen).contains("postgres", "collectivities", "gateway");
        }
    }

    @Test
    void everyTopicIsThereAndNoOtherIsMadeByAccident() throws Exception {
        var deadLetters =
                Stream.of("actions", "label", "feed", "journal", "gateway").map("arobase.%s.dlq.v1"::formatted);
        var expected = Stream.concat(Topics.all().map(Topic::name), deadLetters).toList();

        try (var admin = stores.admin()) {
            assertThat(admin.listTopics().names().get()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void topicsOfResourcesAreCompactedAndDeadLettersKept() throws Exception {
        var news = new ConfigResource(ConfigResource.Type.TOPIC, Topics.NEWS.name());
        var dead = new ConfigResource(ConfigResource.Type.TOPIC, "arobase.feed.dlq.v1");

        try (var admin = stores.admin()) {
            var settings = admin.describeConfigs(List.of(news, dead)).all().get();
            assertThat(settings.get(news).get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(settings.get(news).get("min.compaction.lag.ms").value()).isEqualTo("604800000");
            assertThat(settings.get(news).get("flush.messages").value()).isEqualTo("1");
            assertThat(settings.get(dead).get("retention.ms").value()).isEqualTo("-1");
            var partitions =
                    admin.describeTopics(List.of(news.name())).allTopicNames().get();
            assertThat(partitions.get(news.name()).partitions()).hasSize(3);
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
