package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.pgclient.PgException;
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

    @Inject
    BoundedReads reads;

    /** A table that is locked answers as late as a selection without bounds would. */
    @Test
    void aReadThatTakesTooLongIsGivenUpAndCountsAreInTheIndex() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table action in access exclusive mode");

            assertThatThrownBy(this::readAction)
                    .isInstanceOfSatisfying(
                            PgException.class,
                            failure -> assertThat(failure.getSqlState()).isEqualTo("57014"));
            Callers.anonymous()
                    .get("/v1/actions/facets?facets=theme,kind")
                    .then()
                    .statusCode(200)
                    .time(lessThan(TEN_SECONDS));
            connection.rollback();
        }
        Callers.anonymous().get("/v1/actions/facets?facets=theme,kind").then().statusCode(200);
    }

    private void readAction() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> reads.read(
                transaction -> transaction.query("select count(*) from action").execute()));
    }
}
