package org.arobase.feed.news;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arobase.contracts.feed.NewsItem;
import org.arobase.feed.directory.Themes;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;

/** The public list of news. */
@ApplicationScoped
class NewsList {

    static final String NEWEST = "-publishedAt";
    static final String OLDEST = "publishedAt";

    private static final SqlList.Table<NewsItem> TABLE =
            new SqlList.Table<>("news_item", NewsItemRow.COLUMNS, NewsItemRow::read);
    private static final Key<NewsItem> PUBLISHED = Key.instant("published_at", NewsItem::publishedAt);
    private static final Key<NewsItem> ID = Key.uuid("id", NewsItem::id);
    private static final Map<String, Order<NewsItem>> ORDERS =
            Map.of(NEWEST, Order.descending(PUBLISHED, ID), OLDEST, Order.ascending(PUBLISHED, ID));

    private final Pool pool;
    private final Themes themes;

    NewsList(Pool pool, Themes themes) {
        this.pool = pool;
        this.themes = themes;
    }

    /** The themes there are, as far as they are asked for. */
    Uni<List<String>> themes(NewsSelection asked) {
        return asked.theme() == null ? Uni.createFrom().item(List.of()) : themes.codes();
    }

    SqlList<NewsItem> select(NewsSelection asked, List<String> themes, Checks checks) {
        var authority = checks.collectivity("collectivity", asked.collectivity());
        var theme = checks.oneOf("theme", asked.theme(), themes);
        var kind = checks.oneOf("kind", asked.kind(), NewsKind.values());
        var where = Where.of("not withdrawn")
                .and("collectivity = $%d", Objects.toString(authority, null))
                .and("themes @> array[$%d::text]", theme)
                .and("kind = $%d", Objects.toString(kind, null));
        var order = checks.oneOf("sort", asked.sort(), ORDERS);
        return new SqlList<>(
                pool,
                TABLE,
                Fictive.of(asked.fictive(), authority, checks).in(where),
                order == null ? ORDERS.get(NEWEST) : order);
    }
}
