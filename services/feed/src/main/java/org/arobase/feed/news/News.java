package org.arobase.feed.news;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Reads one item. */
@ApplicationScoped
class News {

    private static final String FIND = "select " + NewsItemRow.COLUMNS + ", withdrawn,"
            + " (select name from authority where authority.id = collectivity) as authority_today"
            + " from news_item where id = $1";

    private final Pool pool;

    News(Pool pool) {
        this.pool = pool;
    }

    Uni<ShownNewsItem> find(UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> shown(id, row))
                        .orElseThrow(() -> new NewsItemNotFound(id)));
    }

    private static ShownNewsItem shown(UUID id, Row row) {
        if (row.getBoolean("withdrawn")) {
            throw new NewsItemWithdrawn(id);
        }
        var item = NewsItemRow.read(row);
        return new ShownNewsItem(item, DerivedOfNews.of(item.collectivity(), row.getString("authority_today")));
    }
}
