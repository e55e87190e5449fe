package org.arobase.collectivities.mandates;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.arobase.collectivities.structures.Days;
import org.arobase.collectivities.structures.Named;
import org.arobase.collectivities.structures.StructureId;
import org.arobase.contracts.collectivities.Mandate;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Violation;

/** The public list of mandates. */
@ApplicationScoped
class MandateList {

    static final String COLUMNS = "id, version, collectivity, structure, scopes, from_on, to_on, revoked_on, fictive";

    private static final SqlList.Table<Mandate> TABLE = new SqlList.Table<>("mandate", COLUMNS, MandateList::row);
    private static final Order<Mandate> BY_ID = Order.ascending(Key.uuid("id", Mandate::id));
    private static final String HOLDS = "from_on <= $%1$d and (to_on is null or to_on >= $%1$d)"
            + " and (revoked_on is null or revoked_on > $%1$d)";

    private final Pool pool;

    MandateList(Pool pool) {
        this.pool = pool;
    }

    SqlList<Mandate> select(MandateSelection asked, Checks checks) {
        var authority = Objects.toString(checks.collectivity("collectivity", asked.collectivity()), null);
        var structure = structure(asked.structure(), checks);
        var scope = checks.oneOf("scope", asked.scope(), Scope.values());
        var where = Where.everything()
                .and("collectivity = $%d", authority)
                .and("structure = $%d", structure)
                .and("scopes @> array[$%d::text]", Objects.toString(scope, null))
                .and(HOLDS, Days.read("at", asked.at(), checks));
        var named = Stream.of(authority, structure).filter(Objects::nonNull);
        return new SqlList<>(
                pool, TABLE, Named.fictive(asked.fictive(), named, checks).in(where), BY_ID);
    }

    private static String structure(String text, Checks checks) {
        if (text != null && !StructureId.isWellFormed(text)) {
            checks.add(Violation.in("structure", "malformed-id", text, StructureId.EXAMPLE));
        }
        return text;
    }

    static Mandate row(Row row) {
        return new Mandate(
                row.getUUID("id").toString(),
                row.getLong("version"),
                row.getString("collectivity"),
                row.getString("structure"),
                List.of(row.getArrayOfStrings("scopes")),
                row.getLocalDate("from_on"),
                row.getLocalDate("to_on"),
                row.getLocalDate("revoked_on"),
                row.getBoolean("fictive"));
    }
}
