package org.arobase.feed.news;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.feed.NewsItem;
import org.arobase.kernel.retelling.Retold;
import org.arobase.kernel.retelling.Written;

/** The news that is shown, to be said again. */
@ApplicationScoped
class RetoldNews implements Retold<NewsItem>, Written {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String NEXT =
            "select " + NewsItemRow.COLUMNS + " from news_item where id > $1 and not withdrawn order by id limit $2";

    private final Pool pool;

    RetoldNews(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Topic<NewsItem> topic() {
        return Topics.NEWS;
    }

    @Override
    public String table() {
        return "news_item";
    }

    @Override
    public Uni<List<NewsItem>> after(String id, int most) {
        return Retold.rows(
                pool, NEXT, Tuple.of(id.isEmpty() ? BEFORE_ALL : UUID.fromString(id), most), NewsItemRow::read);
    }
}
