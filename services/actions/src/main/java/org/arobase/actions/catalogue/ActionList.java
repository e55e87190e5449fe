package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.http.Cursors;
import org.arobase.kernel.http.Limit;
import org.arobase.kernel.http.Page;

/** The public list of actions, newest first, straight from SQL. */
@ApplicationScoped
class ActionList {

    private static final String SELECT = "select " + ActionItem.COLUMNS + " from action";
    private static final String ORDER = " order by published_at desc, id desc limit ";
    private static final String COUNT = "select count(*) from action";

    private final Pool pool;
    private final Cursors cursors;
    private final Nomenclatures nomenclatures;

    ActionList(Pool pool, Cursors cursors, Nomenclatures nomenclatures) {
        this.pool = pool;
        this.cursors = cursors;
        this.nomenclatures = nomenclatures;
    }

    Uni<Page<ActionItem>> page(ActionQuery query) {
        var filter = ActionFilter.of(query, nomenclatures.current());
        var limit = query.limit() == null ? Limit.DEFAULT : query.limit().rows();
        return total(filter, "true".equals(query.total()))
                .flatMap(total -> rows(filter, query.after(), limit).map(rows -> page(filter, limit, rows, total)));
    }

    private Page<ActionItem> page(ActionFilter filter, int limit, List<ActionItem> rows, Long total) {
        return Page.of(rows, limit, last -> cursor(filter, last), total);
    }

    /** Null unless it was asked for. */
    private Uni<Long> total(ActionFilter filter, boolean wanted) {
        var conditions = Conditions.of(filter);
        return wanted
                ? pool.preparedQuery(COUNT + conditions.sql())
                        .execute(conditions.tuple())
                        .map(rows -> rows.iterator().next().getLong(0))
                : Uni.createFrom().nullItem();
    }

    private Uni<List<ActionItem>> rows(ActionFilter filter, String after, int limit) {
        var conditions = after == null ? Conditions.of(filter) : continued(filter, after);
        return pool.preparedQuery(SELECT + conditions.sql() + ORDER + (limit + 1))
                .execute(conditions.tuple())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ActionItem::of)
                        .toList());
    }

    private Conditions continued(ActionFilter filter, String after) {
        var place = cursors.read(binding(filter), after);
        return Conditions.of(filter).after(Instant.parse(place.get(0)), UUID.fromString(place.get(1)));
    }

    private String cursor(ActionFilter filter, ActionItem last) {
        return cursors.write(
                binding(filter),
                List.of(last.publishedAt().toString(), last.id().toString()));
    }

    private static String binding(ActionFilter filter) {
        return "actions " + filter;
    }
}
