package org.arobase.feed.news;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.feed.NewsItem;

/** A news item in its table, as it is shown. */
final class NewsItemRow {

    static final String COLUMNS = "id, version, kind, title, summary, language, collectivity, action, themes, href,"
            + " published_at, automatic, fictive";

    static NewsItem read(Row row) {
        return new NewsItem(
                row.getUUID("id").toString(),
                row.getLong("version"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("language"),
                row.getString("collectivity"),
                row.getString("action"),
                List.of(row.getArrayOfStrings("themes")),
                row.getString("href"),
                row.getOffsetDateTime("published_at").toInstant(),
                row.getBoolean("automatic"),
                row.getBoolean("fictive"));
    }

    static Tuple write(NewsItem item) {
        return Tuple.tuple()
                .addUUID(UUID.fromString(item.id()))
                .addLong(item.version())
                .addString(item.kind())
                .addString(item.title())
                .addString(item.summary())
                .addString(item.language())
                .addString(item.collectivity())
                .addString(item.action())
                .addArrayOfString(item.themes().toArray(String[]::new))
                .addString(item.href())
                .addOffsetDateTime(item.publishedAt().atOffset(ZoneOffset.UTC))
                .addBoolean(item.automatic())
                .addBoolean(item.fictive());
    }

    private NewsItemRow() {}
}
