package org.arobase.actions.catalogue;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import javax.sql.DataSource;
import org.arobase.actions.Villages;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class LeavingClientTest {

    @Inject
    Villages villages;

    @Inject
    DataSource database;

    /** Cut off in the middle, the connection would go back to its pool with a transaction that is at work. */
    @Test
    void aWriteGoesToItsEndWhenItsClientLeaves() throws Exception {
        var id = Api.draft(villages.register("F0404"), "Avant", "t01-s01");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from action where id = '%s' for update".formatted(id));
            try (var client = new Socket("127.0.0.1", RestAssured.port)) {
                send(client, id);
                Awaits.until(() -> waiting(statement) == 1);
            }
            // The server learns that the client is gone while the write waits.
            Thread.sleep(300);
            connection.rollback();
        }

        Awaits.untilAsserted(() -> Api.read(Callers.admin(), id).body("title", is("Après")));
    }

    private static void send(Socket client, String id) throws IOException {
        var body = "{\"title\":\"Après\"}".getBytes(StandardCharsets.UTF_8);
        var identity = Callers.identity("00000000-0000-7000-8000-00000000000a", "admin");
        var head = """
                PATCH %s/%s HTTP/1.1
                Host: localhost
                %s: %s
                If-Match: "1"
                Content-Type: application/merge-patch+json
                Content-Length: %d

                """.formatted(Api.ACTIONS, id, identity.getName(), identity.getValue(), body.length);
        var out = client.getOutputStream();
        out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private static long waiting(Statement statement) throws Exception {
        try (var result = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            result.next();
            return result.getLong(1);
        }
    }
}
