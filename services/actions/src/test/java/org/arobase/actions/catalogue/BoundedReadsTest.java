package org.arobase.actions.catalogue;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class BoundedReadsTest {

    private static final long TEN_SECONDS = 10_000;

    @Inject
    DataSource database;

    /** A table that is locked answers as late as a selection without bounds would. */
    @Test
    void aCountThatTakesTooLongIsGivenUp() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table action in access exclusive mode");

            Callers.anonymous()
                    .get("/v1/actions/facets?facets=theme,kind")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("type", equalTo("/problems/unavailable"))
                    .time(lessThan(TEN_SECONDS));
            connection.rollback();
        }
        Callers.anonymous().get("/v1/actions/facets?facets=theme,kind").then().statusCode(200);
    }
}
