package org.arobase.feed.news;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topic;
import org.arobase.contracts.actions.Action;
import org.arobase.contracts.feed.NewsItem;
import org.arobase.kernel.inbox.Received;

/** Makes news of what is heard of actions: plain Java, over what a transaction has read. */
final class Newsroom {

    private final Map<String, String> names;
    private final Map<String, ActionNews> held;
    private final Map<String, ActionNews> changed = new LinkedHashMap<>();
    private final List<Event<NewsItem>> told = new ArrayList<>();

    /**
     * @param names of authorities by id
     * @param held what there is already, by action
     */
    Newsroom(Map<String, String> names, Map<String, ActionNews> held) {
        this.names = names;
        this.held = held;
    }

    Newsroom hear(List<Received<Action>> events) {
        for (var received : events) {
            switch (received.event()) {
                case Event.Stated<Action> stated -> hear(received, stated);
                case Event.Withdrawn<Action> withdrawn -> withdraw(withdrawn.id());
            }
        }
        return this;
    }

    /** Puts names into what was made without. */
    Newsroom name() {
        held.values()
                .forEach(news ->
                        retell(news, news.report().by(names.get(news.report().collectivity()))));
        return this;
    }

    List<ActionNews> changed() {
        return List.copyOf(changed.values());
    }

    List<Event<NewsItem>> told() {
        return told;
    }

    private void hear(Received<Action> received, Event.Stated<Action> stated) {
        var report = Report.of(stated.state(), names.get(stated.state().collectivity()));
        var known = now(stated.id());
        var published = stated.fact().equals("published");
        var event = received.envelope().id();
        if (stated.fact().equals(Topic.RESTATED)) {
            restate(known, stated.state(), event, report);
        } else if (known == null && published) {
            show(ActionNews.first(time(received), event, report), "published");
        } else if (known instanceof ActionNews.Withdrawn gone
                && published
                && !gone.event().equals(event)) {
            show(gone.publish(time(received), event, report), "published");
        } else if (known instanceof ActionNews.Withdrawn gone && !published) {
            show(gone.comeBack(report), "published");
        } else {
            retell(known, report);
        }
    }

    /** A public action has its news, whatever was heard of it in a past that was undone; its time is not now. */
    private void restate(ActionNews known, Action action, UUID event, Report report) {
        switch (known) {
            case null -> show(ActionNews.first(kept(action.publishedAt()), event, report), "published");
            case ActionNews.Withdrawn gone -> show(gone.publish(gone.publishedAt(), event, report), "published");
            case ActionNews.Shown shown -> retell(shown, report);
        }
    }

    private static Instant time(Received<Action> received) {
        return kept(received.envelope().time());
    }

    /** Milliseconds are what is kept everywhere, so that an item reads the same everywhere. */
    private static Instant kept(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    private void retell(ActionNews known, Report report) {
        if (known instanceof ActionNews.Shown shown && !shown.report().equals(report)) {
            show(shown.tell(report), "updated");
        }
    }

    private void withdraw(String action) {
        if (now(action) instanceof ActionNews.Shown shown) {
            var gone = shown.withdraw();
            changed.put(action, gone);
            told.add(gone.told());
        }
    }

    private void show(ActionNews.Shown news, String fact) {
        changed.put(news.report().action(), news);
        told.add(news.told(fact));
    }

    private ActionNews now(String action) {
        return changed.getOrDefault(action, held.get(action));
    }
}
