package org.arobase.load.beside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** Fictive authorities of the size of a village, each with 24 actions that a score counts. */
public final class ManyAuthorities {
    private static final String ID = "commune-F2%05d";
    private static final String NEXT_ID = "'id', 'commune-F2' || lpad(n::text, 5, '0')";

    private static final String CONCERNED = """
            insert into collectivity (id, kind, name, population, fictive)
            select 'commune-F2' || lpad(n::text, 5, '0'), 'COMMUNE', 'Village ' || n, 500 + n, true
            from generate_series(1, %d) n on conflict do nothing
            """;

    private static final String THEIR_ACTIONS = """
            insert into action (id, collectivity, nomenclature, services, start_on, completeness)
            select gen_random_uuid()::text, 'commune-F2' || lpad(n::text, 5, '0'), nomenclature, array[code], '2025-09-01', 80
            from generate_series(1, %d) n,
                (select nomenclature, code from digital_service order by nomenclature, code limit 24) covered
            """;

    private ManyAuthorities() {}

    /**
     * Known to both services as if their events had come.
     *
     * @return their ids
     */
    public static List<String> fill(Connection actions, Connection label, int count) throws SQLException {
        Copy.many(actions, "collectivity", "id = 'commune-F0003'", NEXT_ID, count);
        try (var statement = label.createStatement()) {
            statement.execute(CONCERNED.formatted(count));
            statement.execute(THEIR_ACTIONS.formatted(count));
            statement.execute("vacuum analyze action");
        }
        return IntStream.rangeClosed(1, count).mapToObj(ID::formatted).toList();
    }
}
