package org.arobase.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arobase.local.plan.Refusal;

/** The settings without which a commit is not a promise. Asked of the running server, not of a file. */
public final class DurableSettings {
    static final Map<String, String> ON = List.of("fsync", "synchronous_commit", "full_page_writes").stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), name -> "on"));

    private DurableSettings() {}

    static void require(Connection connection) throws SQLException {
        var found = read(connection);
        if (!found.equals(ON)) {
            throw new Refusal(
                    "PostgreSQL does not keep what it acknowledges: %s. Remove what changes these settings from its data folder."
                            .formatted(new TreeMap<>(found)));
        }
    }

    static Map<String, String> read(Connection connection) throws SQLException {
        var found = new TreeMap<String, String>();
        try (var statement = connection.createStatement()) {
            for (var name : ON.keySet()) {
                try (var row = statement.executeQuery("SHOW " + name)) {
                    row.next();
                    found.put(name, row.getString(1));
                }
            }
        }
        return found;
    }
}
