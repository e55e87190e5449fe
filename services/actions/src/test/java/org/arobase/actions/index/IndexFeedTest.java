package org.arobase.actions.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class IndexFeedTest {

    private static final String INSERT = """
            insert into action (id, version, state, collectivity, title, nomenclature, services, themes, links, keywords,
                completeness, fictive, created_at, published_at, updated_at)
            values ('%s', 1, 'PUBLISHED', 'commune-F0777', 'Hirondelle %s', (select id from nomenclature limit 1),
                '{}', '{}', '[]', '{}', 0, true, now(), now(), now())
            """;

    private static final String RESERVE =
            "update action set state = 'RESERVED', visibility = 'MEMBERS' where title = 'Hirondelle discrète'";

    @Inject
    DataSource database;

    @Inject
    IndexFeed feed;

    @Test
    void whoBeginsFirstAndCommitsLastIsFound() throws SQLException {
        try (var late = database.getConnection();
                var early = database.getConnection()) {
            late.setAutoCommit(false);
            add(late, "tardive");
            add(early, "matinale");
            assertThat(found("hirondelle matinale")).isOne();
            assertThat(found("hirondelle tardive")).isZero();

            late.commit();

            assertThat(found("hirondelle tardive")).isOne();
        }
    }

    @Test
    void whatIsRolledBackIsNotFound() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            add(connection, "retournée");
            connection.rollback();
        }
        assertThat(found("hirondelle retournée")).isZero();
    }

    @Test
    void withoutTheIndexTheDatabaseAnswersUntilThereIsANewOne() throws SQLException {
        var lost = feed.filled();
        lost.close();
        try (var connection = database.getConnection()) {
            add(connection, "obstinée");
        }
        assertThat(found("hirondelle obstinée")).isOne();
        Awaits.untilAsserted(() -> assertThat(feed.filled()).isNotNull().isNotSameAs(lost));
        assertThat(found("hirondelle obstinée")).isOne();
    }

    @Test
    void whatIsReservedLeavesTheIndexAndIsInNoNewOne() throws SQLException {
        try (var connection = database.getConnection()) {
            add(connection, "discrète");
            assertThat(found("hirondelle discrète")).isOne();
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(RESERVE);
            }
        }
        assertThat(found("hirondelle discrète")).isZero();
        var lost = feed.filled();
        lost.close();
        try (var connection = database.getConnection()) {
            add(connection, "bruyante");
        }
        assertThat(found("hirondelle discrète")).isZero();
        Awaits.untilAsserted(() -> assertThat(feed.filled()).isNotNull().isNotSameAs(lost));
        assertThat(found("hirondelle discrète")).isZero();
        assertThat(found("hirondelle bruyante")).isOne();
    }

    private static void add(Connection connection, String word) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(INSERT.formatted(UUID.randomUUID(), word));
        }
    }

    private static int found(String words) {
        return Callers.anonymous()
                .queryParam("q", words)
                .queryParam("fictive", "only")
                .get("/v1/actions/facets")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }
}
