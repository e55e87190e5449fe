package org.arobase.label.score;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.arobase.contracts.label.Campaign;
import org.arobase.label.scoring.ActionFact;
import org.arobase.label.scoring.ActionFact.CoveredService;

/** Reads what is known of authorities, as scoring takes it. */
@ApplicationScoped
class Evidence {

    /** A campaign of fictive authorities concerns them all, and nobody else. */
    private static final String CONCERNED = """
            select id, kind, population from collectivity
            where fictive = $1 and ($2::text[] is null or id = any($2)) and id > $3 order by id limit $4
            """;

    /** Authorities that are read at once. */
    static final int MOST = 500;

    private static final String ACTIONS = """
            select action.id, action.collectivity, start_on, end_on, completeness,
                coalesce(array_agg(code order by code) filter (where code is not null), '{}') as services,
                coalesce(array_agg(theme order by code) filter (where code is not null), '{}') as themes
            from action left join digital_service on digital_service.nomenclature = action.nomenclature
                and code = any(services)
            where action.collectivity = any($1) group by action.id
            """;

    /**
     * The next ones in the order of their ids, fewer than the most at the end.
     *
     * @param only ids to look at, null for all
     * @param after id of the last one before them
     */
    Uni<List<Authority>> concerned(SqlConnection transaction, Campaign campaign, List<String> only, String after) {
        var ids = only == null ? null : only.toArray(String[]::new);
        return transaction
                .preparedQuery(CONCERNED)
                .execute(Tuple.of(campaign.fictive(), ids, after, MOST))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .flatMap(rows -> actions(transaction, rows).map(actions -> authorities(rows, actions)));
    }

    private static Uni<Map<String, List<ActionFact>>> actions(SqlConnection transaction, List<Row> authorities) {
        var ids = authorities.stream().map(row -> row.getString("id")).toArray(String[]::new);
        return transaction
                .preparedQuery(ACTIONS)
                .execute(Tuple.of(ids))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.groupingBy(
                                row -> row.getString("collectivity"),
                                Collectors.mapping(Evidence::action, Collectors.toList()))));
    }

    private static List<Authority> authorities(List<Row> rows, Map<String, List<ActionFact>> actions) {
        return rows.stream()
                .map(row -> Authority.read(row, actions.getOrDefault(row.getString("id"), List.of())))
                .toList();
    }

    private static ActionFact action(Row row) {
        var services = row.getArrayOfStrings("services");
        var themes = row.getArrayOfStrings("themes");
        return new ActionFact(
                row.getString("id"),
                row.getLocalDate("start_on"),
                row.getLocalDate("end_on"),
                row.getInteger("completeness"),
                IntStream.range(0, services.length)
                        .mapToObj(i -> new CoveredService(services[i], themes[i]))
                        .toList());
    }
}
