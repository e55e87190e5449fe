package org.arobase.load.beside;

import java.sql.Connection;
import java.sql.SQLException;

/** A campaign of many authorities with lifelike scores: each of 24 actions, of one to three services. */
public final class ManyScores {
    public static final String CAMPAIGN = "load-2026";

    /** Fixed, so that every run measures the same rows. */
    private static final String SEED = "select setseed(0.5)";

    /** Closed, so that no event concerns it; the fictive one concerns none of its authorities. */
    private static final String ROUND = """
            insert into campaign (id, version, year, name_fr, state, opens_on, closes_on, grid, fictive)
            values ('%s', 1, 2026, 'Campagne de mesure', 'CLOSED', '2026-03-04', '2026-12-31', '2026-model', true)
            on conflict do nothing
            """.formatted(CAMPAIGN);

    private static final String AUTHORITIES = """
            insert into collectivity (id, kind, name, population, fictive)
            select 'commune-F' || 100000 + n, 'COMMUNE', 'Village ' || n, (100 * power(1.0003, n))::int, false
            from generate_series(1, %d) n on conflict do nothing
            """;

    private static final String SCORES = """
            insert into score (campaign, collectivity, grid, inputs, total, level, computed_at)
            select '%1$s', id, '2026-model', '{"closesOn":"2026-12-31","facts":{"actions":[' || actions
                || ']},"profile":{"kind":"COMMUNE","population":' || population || '}}', 0, 1, now()
            from (select id, population, (select string_agg(action, ',' order by action) from (
                    select '{"completeness":' || floor(random() * 101) || ',"id":"' || gen_random_uuid()
                        || '","services":[' || string_agg('{"service":"' || code || '","theme":"' || theme || '"}', ','
                            order by code) || '],"start":"2025-09-01"}' as action
                    from generate_series(1, 24) n, lateral (
                        select code, theme from digital_service where n > 0 and collectivity.id is not null
                        offset floor(random() * 136)::int limit 1 + n %% 3) covered
                    group by n) written) as actions
                from collectivity where id between 'commune-F100001' and 'commune-F199999') authority
            on conflict do nothing
            """.formatted(CAMPAIGN);

    private ManyScores() {}

    public static void fill(Connection database, int count) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(SEED);
            statement.execute(ROUND);
            statement.execute(AUTHORITIES.formatted(count));
            statement.execute(SCORES);
            statement.execute("vacuum analyze score");
        }
    }
}
