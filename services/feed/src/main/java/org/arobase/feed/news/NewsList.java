package org.arobase.feed.news;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.arobase.contracts.feed.NewsItem;
import org.arobase.feed.directory.Themes;
import org.arobase.kernel.http.Cursors;
import org.arobase.kernel.http.Page;

/** The public list of news, newest first, straight from SQL. */
@ApplicationScoped
class NewsList {

    private static final String SELECT = "select " + NewsItemRow.COLUMNS + " from news_item";
    private static final String ORDER = " order by published_at desc, id desc limit ";
    private static final String COUNT = "select count(*) from news_item";

    private final Pool pool;
    private final Cursors cursors;
    private final Themes themes;

    NewsList(Pool pool, Cursors cursors, Themes themes) {
        this.pool = pool;
        this.cursors = cursors;
        this.themes = themes;
    }

    Uni<Page<NewsItem>> page(NewsQuery query) {
        return filter(query)
                .flatMap(filter -> total(query, filter)
                        .flatMap(total -> rows(query, filter).map(rows -> page(query, filter, rows, total))));
    }

    private Uni<NewsFilter> filter(NewsQuery query) {
        var known = query.theme() == null ? Uni.createFrom().item(List.<String>of()) : themes.codes();
        return known.map(codes -> NewsFilter.of(query, codes));
    }

    private Page<NewsItem> page(NewsQuery query, NewsFilter filter, List<NewsItem> rows, Long total) {
        return Page.of(rows, query.rows(), last -> cursor(filter, last), total);
    }

    /** Null unless it was asked for. */
    private Uni<Long> total(NewsQuery query, NewsFilter filter) {
        var conditions = Conditions.of(filter);
        return query.counted()
                ? pool.preparedQuery(COUNT + conditions.sql())
                        .execute(conditions.tuple())
                        .map(rows -> rows.iterator().next().getLong(0))
                : Uni.createFrom().nullItem();
    }

    private Uni<List<NewsItem>> rows(NewsQuery query, NewsFilter filter) {
        var conditions = query.after() == null ? Conditions.of(filter) : continued(filter, query.after());
        return pool.preparedQuery(SELECT + conditions.sql() + ORDER + (query.rows() + 1))
                .execute(conditions.tuple())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(NewsItemRow::read)
                        .toList());
    }

    private Conditions continued(NewsFilter filter, String after) {
        var place = cursors.read(binding(filter), after);
        return Conditions.of(filter).after(Instant.parse(place.getFirst()), UUID.fromString(place.getLast()));
    }

    private String cursor(NewsFilter filter, NewsItem last) {
        return cursors.write(binding(filter), List.of(last.publishedAt().toString(), last.id()));
    }

    private static String binding(NewsFilter filter) {
        return "news " + filter;
    }
}
