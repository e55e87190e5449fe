package org.arobase.collectivities.structures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arobase.contracts.collectivities.Structure;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;

/** The public list of structures. */
@ApplicationScoped
class StructureList {

    private static final SqlList.Table<Structure> TABLE =
            new SqlList.Table<>("structure", StructureRow.COLUMNS, StructureRow::read);
    private static final Order<Structure> BY_ID = Order.ascending(Key.text("id", Structure::id));
    private static final String KNOWN = "select id from collectivity where id = any($1)";
    private static final String SERVES = """
            id in (select organisation from membership
                where (collectivity = any($%%1$d) or collectivity in (
                    select document->'epci'->>'id' from collectivity where id = any($%%1$d)))
                and from_on <= '%1$s' and (to_on is null or to_on >= '%1$s'))\
            """;

    private final Pool pool;
    private final Clock clock;

    StructureList(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Those of the authorities asked for that the directory holds. */
    Uni<Set<String>> known(StructureSelection asked) {
        if (asked.serves() == null) {
            return Uni.createFrom().item(Set.of());
        }
        return pool.preparedQuery(KNOWN)
                .execute(Tuple.of(Served.ids(asked.serves())))
                .map(rows -> rows.stream().map(row -> row.getString("id")).collect(Collectors.toSet()));
    }

    SqlList<Structure> select(StructureSelection asked, Set<String> known, Checks checks) {
        var served = Served.read(asked.serves(), known, checks);
        var at = Days.read("at", asked.at(), checks);
        var where = serving(served, at == null ? LocalDate.now(clock) : at)
                .and("from_on <= $%1$d and (to_on is null or to_on >= $%1$d)", at);
        return new SqlList<>(
                pool,
                TABLE,
                Named.fictive(asked.fictive(), served.stream(), checks).in(where),
                BY_ID);
    }

    private static Where serving(List<String> served, LocalDate day) {
        return Where.everything().and(SERVES.formatted(day), served.isEmpty() ? null : served.toArray(String[]::new));
    }
}
