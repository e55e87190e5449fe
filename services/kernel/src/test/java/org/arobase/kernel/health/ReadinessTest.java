package org.arobase.kernel.health;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that works again says so at the first look: connections that only migrations use are nobody's concern. */
@QuarkusTest
@TestPlatform
class ReadinessTest {

    @Inject
    AgroalDataSource migrations;

    @Inject
    Pool pool;

    @AfterEach
    void noDeadConnectionIsLeftToOthers() {
        migrations.flush(AgroalDataSource.FlushMode.ALL);
    }

    @Test
    void aKeptConnectionThatDiedIsNotAskedFor() throws SQLException {
        Awaits.untilAsserted(this::ready);
        migrations.getConnection().close();

        pool.query("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and application_name = 'PostgreSQL JDBC Driver'
                        """).executeAndAwait();

        ready();
    }

    @Test
    void theDatabaseThatAnswersDependOnIsAskedFor() {
        Awaits.untilAsserted(() -> RestAssured.get("/q/health/ready")
                .then()
                .body("checks.name", hasItem("Reactive PostgreSQL connections health check")));
    }

    private void ready() {
        RestAssured.get("/q/health/ready").then().statusCode(is(200));
    }
}
