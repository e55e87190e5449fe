package org.arobase.load.beside;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows like one there is: whatever columns a table has or will have, a copy has them too. */
public final class Copy {

    private Copy() {}

    /**
     * The statement that inserts a copy of the only row of a query.
     *
     * @param instead SQL expressions for columns that must differ
     */
    public static String insert(Connection database, String table, String query, Map<String, String> instead)
            throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(query)) {
            if (!row.next()) {
                throw new IllegalStateException("There is nothing to copy: " + query);
            }
            var columns = row.getMetaData();
            var names = new ArrayList<String>();
            var values = new ArrayList<String>();
            var written = written(database, table);
            for (var column = 1; column <= columns.getColumnCount(); column++) {
                var name = columns.getColumnName(column);
                if (!written.contains('"' + name + '"')) {
                    continue;
                }
                names.add('"' + name + '"');
                values.add(instead.containsKey(name) ? instead.get(name) : literal(row, column));
            }
            return "insert into %s (%s) overriding system value values (%s)"
                    .formatted(table, String.join(", ", names), String.join(", ", values));
        }
    }

    private static String literal(ResultSet row, int column) throws SQLException {
        var value = row.getString(column);
        var type = row.getMetaData().getColumnTypeName(column);
        return value == null ? "null" : quote(value) + "::" + type;
    }

    /** As a literal without colons, which pgbench would take for its variables. */
    public static String quote(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a") + "'";
    }

    /** The columns that are written, quoted: those that the database works out itself are left out. */
    public static List<String> written(Connection database, String table) throws SQLException {
        try (var statement = database.prepareStatement("""
                select '"' || attname || '"' from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                order by attnum
                """)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    /**
     * Inserts many copies of one row.
     *
     * @param instead columns that must differ, as members of a JSON object in SQL; {@code n} counts the copies
     */
    public static void many(Connection database, String table, String where, String instead, int count)
            throws SQLException {
        var columns = written(database, table);
        var copied = columns.stream().map("copy."::concat).collect(Collectors.joining(", "));
        try (var statement = database.createStatement()) {
            statement.executeUpdate("""
                    insert into %1$s (%5$s) select %6$s
                    from %1$s template, generate_series(1, %4$d) n,
                        jsonb_populate_record(template, jsonb_build_object(%3$s)) copy
                    where template.id = (select id from %1$s where %2$s limit 1)
                    """.formatted(table, where, instead, count, String.join(", ", columns), copied));
        }
    }
}
