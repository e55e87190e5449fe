package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The where clause of the public list: only the conditions that are asked for, so that each finds its index. */
final class Conditions {

    private final List<String> clauses = new ArrayList<>(List.of("state = 'PUBLISHED'"));
    private final List<Object> values = new ArrayList<>();

    static Conditions of(ActionFilter filter) {
        var conditions = new Conditions();
        conditions.add("collectivity = $%d", filter.collectivity());
        conditions.add("themes @> array[$%d::text]", filter.theme());
        conditions.add("services @> array[$%d::text]", filter.service());
        conditions.add("type = $%d", filter.type());
        if (filter.fictive() != Fictive.INCLUDE) {
            conditions.add("fictive = $%d", filter.fictive() == Fictive.ONLY);
        }
        return conditions;
    }

    /** Newest first: what comes after a row is older. */
    Conditions after(Instant publishedAt, UUID id) {
        add("(published_at, id) < ($%d, ", publishedAt.atOffset(ZoneOffset.UTC));
        values.add(id);
        clauses.addLast(clauses.removeLast() + "$" + values.size() + ")");
        return this;
    }

    private void add(String clause, Object value) {
        if (value != null) {
            values.add(value);
            clauses.add(clause.formatted(values.size()));
        }
    }

    String sql() {
        return " where " + String.join(" and ", clauses);
    }

    Tuple tuple() {
        return Tuple.wrap(new ArrayList<>(values));
    }
}
