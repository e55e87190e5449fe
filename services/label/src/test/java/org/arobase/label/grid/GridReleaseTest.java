package org.arobase.label.grid;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** What one version of the platform has recorded, and a later one finds. */
@QuarkusTest
@TestPlatform
class GridReleaseTest {

    @Inject
    DataSource database;

    @Inject
    CarriedGrids carried;

    @Test
    void aGridIsCheckedAgainWhenItIsPublished() throws SQLException {
        var id = post(GridExamples.DRAFT.replace("\"value\": 60", "\"value\": 61"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        execute("update grid set state = 'VALIDATED' where id = '" + id + "'");

        Callers.admin()
                .header("If-Match", "\"1\"")
                .post("/v1/grids/" + id + "/publication")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/grid-invalid"))
                .body("errors.pointer", hasItem("/criteria/children"));
        Callers.admin().get("/v1/grids/" + id).then().body("state", equalTo("VALIDATED"));
    }

    @Test
    void anIdThatAVersionMayCarryIsNobodyElses() {
        post(GridExamples.DRAFT.replaceFirst("\\{", "{\"id\": \"2027-model\","))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/id"));
    }

    @Test
    void aCarriedGridWhoseIdIsTakenKeepsTheServiceFromStarting() throws Throwable {
        assertThatCode(() -> carried.start(null)).doesNotThrowAnyException();
        execute("update grid set published_at = published_at + interval '1 day' where id = '2026-model'");
        try {
            assertThatThrownBy(() -> carried.start(null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("2026-model");
        } finally {
            execute("update grid set published_at = published_at - interval '1 day' where id = '2026-model'");
        }
    }

    private static Response post(String body) {
        return Callers.admin().contentType(ContentType.JSON).body(body).post("/v1/grids");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
