package org.arobase.feed.news;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.arobase.contracts.feed.NewsItem;

/** Reads one item. */
@ApplicationScoped
class News {

    private static final String FIND = "select " + NewsItemRow.COLUMNS + ", withdrawn from news_item where id = $1";

    private final Pool pool;

    News(Pool pool) {
        this.pool = pool;
    }

    Uni<NewsItem> find(UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> shown(id, row))
                        .orElseThrow(() -> new NewsItemNotFound(id)));
    }

    private static NewsItem shown(UUID id, Row row) {
        if (row.getBoolean("withdrawn")) {
            throw new NewsItemWithdrawn(id);
        }
        return NewsItemRow.read(row);
    }
}
