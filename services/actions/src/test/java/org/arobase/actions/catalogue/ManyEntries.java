package org.arobase.actions.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Tools and providers that actions name by chance, and that are merged and taken apart again. */
final class ManyEntries {

    static final UUID TOOL = UUID.fromString("019b8d62-0000-7000-8000-0000000000d1");
    static final UUID TWIN = UUID.fromString("019b8d62-0000-7000-8000-0000000000d2");
    static final UUID OTHER = UUID.fromString("019b8d62-0000-7000-8000-0000000000d3");
    static final UUID PROVIDER = UUID.fromString("019b8d62-0000-7000-8000-0000000000e1");
    static final UUID SUBSIDIARY = UUID.fromString("019b8d62-0000-7000-8000-0000000000e2");

    private static final String INSERT = """
            insert into entry (id, type, version, name, content, standing, client, fictive, merged_into, created_at,
                updated_at)
            values (?, ?, 1, 'Lot', '{"name": "Lot", "fictive": true}', 'SHOWN', 'lot', true, ?, now(), now())
            """;
    private static final String MERGE =
            "update entry set merged_into = case when random() < 0.5 then ? end where id = ?";

    static void describe(Connection connection) throws SQLException {
        add(connection, TOOL, "TOOL", null);
        add(connection, TWIN, "TOOL", TOOL);
        add(connection, OTHER, "TOOL", null);
        add(connection, PROVIDER, "PROVIDER", null);
        add(connection, SUBSIDIARY, "PROVIDER", PROVIDER);
    }

    static void change(Connection connection) throws SQLException {
        merge(connection, TWIN, TOOL);
        merge(connection, OTHER, TOOL);
        merge(connection, SUBSIDIARY, PROVIDER);
    }

    private static void add(Connection connection, UUID id, String type, UUID into) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, type);
            insert.setObject(3, into);
            insert.executeUpdate();
        }
    }

    private static void merge(Connection connection, UUID id, UUID into) throws SQLException {
        try (var update = connection.prepareStatement(MERGE)) {
            update.setObject(1, into);
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    private ManyEntries() {}
}
