package org.arobase.feed.news;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The where clause of the list: only the conditions that are asked for, so that each finds its index. */
final class Conditions {

    private final List<String> clauses = new ArrayList<>(List.of("not withdrawn"));
    private final List<Object> values = new ArrayList<>();

    static Conditions of(NewsFilter filter) {
        var conditions = new Conditions();
        conditions.add("collectivity = $%d", filter.collectivity());
        conditions.add("themes @> array[$%d::text]", filter.theme());
        conditions.add("kind = $%d", filter.kind());
        if (filter.fictive() != Fictive.INCLUDE) {
            conditions.add("fictive = $%d", filter.fictive() == Fictive.ONLY);
        }
        return conditions;
    }

    /** Newest first: what comes after an item is older. */
    Conditions after(Instant publishedAt, UUID id) {
        values.add(publishedAt.atOffset(ZoneOffset.UTC));
        values.add(id);
        clauses.add("(published_at, id) < ($%d, $%d)".formatted(values.size() - 1, values.size()));
        return this;
    }

    String sql() {
        return " where " + String.join(" and ", clauses);
    }

    Tuple tuple() {
        return Tuple.wrap(new ArrayList<>(values));
    }

    private void add(String clause, Object value) {
        if (value != null) {
            values.add(value);
            clauses.add(clause.formatted(values.size()));
        }
    }
}
