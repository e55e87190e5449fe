package org.arobase.feed.news;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.feed.NewsItem;

/** The automatic item about an action. There is one for each, and its id follows from the action's. */
sealed interface ActionNews {

    String REASON = "action-withdrawn";

    record Shown(long version, Instant publishedAt, UUID event, Report report) implements ActionNews {

        Shown tell(Report news) {
            return new Shown(version + 1, publishedAt, event, news);
        }

        Withdrawn withdraw() {
            return new Withdrawn(version + 1, publishedAt, event, report);
        }

        Event<NewsItem> told(String fact) {
            return Topics.NEWS.event(fact, item());
        }
    }

    record Withdrawn(long version, Instant publishedAt, UUID event, Report report) implements ActionNews {

        /** An action that is published again is news again. */
        Shown publish(Instant now, UUID again, Report news) {
            return new Shown(version + 1, now, again, news);
        }

        /** An action that is public again, and not published again, is no news: it shows with the date it had. */
        Shown comeBack(Report news) {
            return new Shown(version + 1, publishedAt, event, news);
        }

        Event<NewsItem> told() {
            return Topics.NEWS.withdrawn(new Withdrawal(id(), REASON, List.of()));
        }
    }

    static Shown first(Instant now, UUID event, Report news) {
        return new Shown(1, now, event, news);
    }

    long version();

    Instant publishedAt();

    /** Id of the event it was made from. */
    UUID event();

    Report report();

    default String id() {
        return NewsId.of(report().action()).toString();
    }

    /** What is shown, or was. */
    default NewsItem item() {
        return new NewsItem(
                id(),
                version(),
                NewsKind.ACTION.name(),
                report().title(),
                report().text(),
                "fr",
                report().collectivity(),
                report().action(),
                report().themes(),
                report().href(),
                publishedAt(),
                true,
                report().fictive());
    }
}
