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
            var names = columns(database, table);
            var values = new ArrayList<String>();
            for (var name : names) {
                values.add(instead.containsKey(name) ? instead.get(name) : literal(row, row.findColumn(name)));
            }
            return "insert into %s (%s) overriding system value values (%s)"
                    .formatted(table, quoted(names), String.join(", ", values));
        }
    }

    /** Inserts the rows of another table of the same shape. */
    public static void all(Connection database, String table, String from, String where) throws SQLException {
        var columns = quoted(columns(database, table));
        try (var statement = database.createStatement()) {
            statement.executeUpdate(
                    "insert into %1$s (%2$s) select %2$s from %3$s where %4$s".formatted(table, columns, from, where));
        }
    }

    /** Which can be written: what the database computes from them is not among them. */
    private static List<String> columns(Connection database, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var query = database.prepareStatement(
                "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped"
                        + " and attgenerated = '' order by attnum")) {
            query.setString(1, table);
            for (var rows = query.executeQuery(); rows.next(); ) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
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

    /**
     * Inserts many copies of one row.
     *
     * @param instead columns that must differ, as members of a JSON object in SQL; {@code n} counts the copies
     */
    public static void many(Connection database, String table, String where, String instead, int count)
            throws SQLException {
        var columns = columns(database, table);
        var copied = columns.stream().map(name -> "copy.\"" + name + '"').collect(Collectors.joining(", "));
        try (var statement = database.createStatement()) {
            statement.executeUpdate("""
                    insert into %1$s (%5$s) select %6$s
                    from %1$s template, generate_series(1, %4$d) n,
                        jsonb_populate_record(template, jsonb_build_object(%3$s)) copy
                    where template.id = (select id from %1$s where %2$s limit 1)
                    """.formatted(table, where, instead, count, quoted(columns), copied));
        }
    }
}
