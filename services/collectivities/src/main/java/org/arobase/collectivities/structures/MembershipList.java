package org.arobase.collectivities.structures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Violation;

/** The public list of memberships, and a perimeter, which is a part of it. */
@ApplicationScoped
class MembershipList {

    static final String COLUMNS = "id, version, collectivity, organisation, from_on, to_on, fictive";

    private static final SqlList.Table<Membership> TABLE =
            new SqlList.Table<>("membership", COLUMNS, MembershipList::row);
    private static final Order<Membership> BY_ID = Order.ascending(Key.uuid("id", Membership::id));

    private final Pool pool;
    private final Structures structures;

    MembershipList(Pool pool, Structures structures) {
        this.pool = pool;
        this.structures = structures;
    }

    SqlList<Membership> select(MembershipSelection asked, Checks checks) {
        var member = checks.collectivity("collectivity", asked.collectivity());
        var where = at(Days.read("at", asked.at(), checks))
                .and("collectivity = $%d", Objects.toString(member, null))
                .and("organisation = $%d", organisation(asked.organisation(), checks));
        var named = Stream.of(Objects.toString(member, ""), Objects.toString(asked.organisation(), ""));
        return new SqlList<>(
                pool, TABLE, Named.fictive(asked.fictive(), named, checks).in(where), BY_ID);
    }

    /** Fails with a problem where there is no such structure. */
    Uni<String> structure(String id) {
        return structures.read(id).map(structure -> id);
    }

    SqlList<Membership> perimeter(String structure, String at, Checks checks) {
        var where = at(Days.read("at", at, checks)).and("organisation = $%d", structure);
        return new SqlList<>(pool, TABLE, where, BY_ID);
    }

    private static Where at(LocalDate day) {
        return Where.everything().and("from_on <= $%1$d and (to_on is null or to_on >= $%1$d)", day);
    }

    private static String organisation(String text, Checks checks) {
        if (text != null && !text.equals(MembershipRules.ASSOCIATION) && !StructureId.isWellFormed(text)) {
            checks.add(Violation.in(
                    "organisation", "malformed-id", text, MembershipRules.ASSOCIATION + ", " + StructureId.EXAMPLE));
        }
        return text;
    }

    static Membership row(Row row) {
        return new Membership(
                row.getUUID("id").toString(),
                row.getLong("version"),
                row.getString("collectivity"),
                row.getString("organisation"),
                row.getLocalDate("from_on"),
                row.getLocalDate("to_on"),
                row.getBoolean("fictive"));
    }
}
