package org.arobase.load.rows;

import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.arobase.load.beside.Copy;
import org.arobase.load.platform.Http;
import org.arobase.load.platform.Platform;

/** Drafts of a fictive authority, put into the database in bulk, to be published one by one. */
record Drafts(Platform platform, int gateway, String template, String content) {
    static final String NEW = """
            {"collectivity":"commune-F0001","title":"Wi-Fi libre sur la place","services":["t08-s02"]}""";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final AtomicInteger BATCHES = new AtomicInteger();

    static Drafts of(Bench bench) throws IOException, InterruptedException {
        var key = bench.platform().adminKey();
        var request = Http.to(bench.gateway(), "/v1/actions")
                .header("Content-Type", "application/json")
                .header(key.name(), key.value().get())
                .POST(HttpRequest.BodyPublishers.ofString(NEW));
        var answer = Http.send(request);
        var id = ID.matcher(answer.body());
        if (answer.statusCode() != 201 || !id.find()) {
            throw new IllegalStateException(
                    "POST /v1/actions answers %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return new Drafts(bench.platform(), bench.gateway(), id.group(1), answer.body());
    }

    Batch add(int count) throws SQLException {
        return add(count, List.of());
    }

    /** @param authorities whose they are in turn; when there are none, of the one of the template */
    Batch add(int count, List<String> authorities) throws SQLException {
        var name = "load-" + BATCHES.incrementAndGet() + "-";
        var instead = "'id', md5('" + name + "' || n)::uuid";
        if (!authorities.isEmpty()) {
            instead += ", 'collectivity', (array['%s'])[1 + n %% %d]"
                    .formatted(String.join("','", authorities), authorities.size());
        }
        try (var database = platform.database("actions")) {
            Copy.many(database, "action", "id = '" + template + "'", instead, count);
        }
        return new Batch(name, count, new AtomicInteger());
    }

    /** Waits until the events of what was published have left. */
    void settle() throws SQLException, InterruptedException {
        try (var database = platform.database("actions");
                var statement = database.createStatement()) {
            while (true) {
                try (var rows = statement.executeQuery("select not exists (select from outbox)")) {
                    if (rows.next() && rows.getBoolean(1)) {
                        break;
                    }
                }
                Thread.sleep(200);
            }
        }
        Thread.sleep(1_000);
    }

    record Batch(String name, int count, AtomicInteger taken) {

        String next() {
            var number = taken.incrementAndGet();
            if (number > count) {
                throw new IllegalStateException("The batch of " + count + " drafts was too small.");
            }
            return id(number);
        }

        String publication() {
            return "/v1/actions/" + next() + "/publication";
        }

        private String id(int number) {
            try {
                var digest =
                        MessageDigest.getInstance("MD5").digest((name + number).getBytes(StandardCharsets.US_ASCII));
                var hex = String.format("%032x", new BigInteger(1, digest));
                return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
