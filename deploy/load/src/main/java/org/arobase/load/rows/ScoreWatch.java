package org.arobase.load.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.arobase.load.platform.Platform;

/** Reads the live scores that changed again and again, and remembers when it first saw which action counted in one. */
final class ScoreWatch implements AutoCloseable {
    private static final Pattern ACTION = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final int PAUSE = 10;
    private static final String CHANGED =
            "select inputs, computed_at from score where campaign = 'fictive-2026' and computed_at >= ?";
    private final Connection database;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Thread thread;

    private ScoreWatch(Connection database) {
        this.database = database;
        this.thread = Thread.ofPlatform().daemon().name("scores").start(this::watch);
    }

    static ScoreWatch start(Platform platform) throws SQLException {
        return new ScoreWatch(platform.database("label"));
    }

    Map<String, Long> seen() {
        return seen;
    }

    private void watch() {
        try (var changed = database.prepareStatement(CHANGED)) {
            var last = new Timestamp(System.currentTimeMillis());
            while (true) {
                last = look(changed, last);
                Thread.sleep(PAUSE);
            }
        } catch (SQLException | InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Timestamp look(PreparedStatement changed, Timestamp since) throws SQLException {
        var last = since;
        changed.setTimestamp(1, since);
        try (var rows = changed.executeQuery()) {
            while (rows.next()) {
                var now = System.nanoTime();
                var actions = ACTION.matcher(rows.getString(1));
                while (actions.find()) {
                    seen.putIfAbsent(actions.group(1), now);
                }
                var at = rows.getTimestamp(2);
                last = at.after(last) ? at : last;
            }
        }
        return last;
    }

    @Override
    public void close() throws SQLException {
        thread.interrupt();
        database.close();
    }
}
