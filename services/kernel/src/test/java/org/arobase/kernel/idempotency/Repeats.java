package org.arobase.kernel.idempotency;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.arobase.testkit.Callers;

/** Notes asked for with a key, and what is in the database afterwards. */
@ApplicationScoped
class Repeats {

    private static final String CLIENT = "00000000-0000-7000-8000-00000000000c";

    private final DataSource database;

    Repeats(DataSource database) {
        this.database = database;
    }

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    static ValidatableResponse create(String key, String text) {
        return create(CLIENT, key, "{\"text\":\"" + text + "\"}");
    }

    static ValidatableResponse create(String client, String key, String json) {
        return as(client, key).body(json).post("/notes").then();
    }

    /** A token that outlives the clock's leaps. */
    static RequestSpecification as(String client, String key) {
        var token = Callers.token(client, Instant.now().plus(Duration.ofDays(30)), "admin");
        return RestAssured.given()
                .header("X-Arobase-Identity", token)
                .header(IdempotencyKey.HEADER, key)
                .contentType(ContentType.JSON);
    }

    static RequestSpecification as(String key) {
        return as(CLIENT, key);
    }

    Connection open() throws SQLException {
        return database.getConnection();
    }

    long notes(String text) {
        return number("select count(*) from note where text = ?", text);
    }

    long number(String query, String... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
