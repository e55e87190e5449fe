package org.arobase.feed.news;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/** An automatic item in its table: as it is shown, then what it was made from. */
final class ActionNewsRow {

    static final String COLUMNS =
            NewsItemRow.COLUMNS + ", event_id, action_title, action_summary, authority, withdrawn";

    static ActionNews read(Row row) {
        var version = row.getLong("version");
        var publishedAt = row.getOffsetDateTime("published_at").toInstant();
        var event = row.getUUID("event_id");
        return row.getBoolean("withdrawn")
                ? new ActionNews.Withdrawn(version, publishedAt, event, report(row))
                : new ActionNews.Shown(version, publishedAt, event, report(row));
    }

    static Tuple write(ActionNews news) {
        return NewsItemRow.write(news.item())
                .addUUID(news.event())
                .addString(news.report().actionTitle())
                .addString(news.report().summary())
                .addString(news.report().authority())
                .addBoolean(news instanceof ActionNews.Withdrawn);
    }

    private static Report report(Row row) {
        return new Report(
                row.getString("action"),
                row.getString("collectivity"),
                row.getString("authority"),
                row.getString("action_title"),
                row.getString("action_summary"),
                List.of(row.getArrayOfStrings("themes")),
                row.getBoolean("fictive"));
    }

    private ActionNewsRow() {}
}
