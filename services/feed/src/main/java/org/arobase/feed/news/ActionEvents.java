package org.arobase.feed.news;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Action;
import org.arobase.feed.directory.Authorities;
import org.arobase.kernel.inbox.Received;
import org.arobase.kernel.inbox.Subscription;
import org.arobase.kernel.outbox.Outbox;

/** Makes an item of every action that is published, and keeps it true. */
@ApplicationScoped
public class ActionEvents implements Subscription<Action> {

    private final Authorities authorities;
    private final ActionNewsTable news;
    private final Outbox outbox;

    ActionEvents(Authorities authorities, ActionNewsTable news, Outbox outbox) {
        this.authorities = authorities;
        this.news = news;
        this.outbox = outbox;
    }

    @Override
    public Topic<Action> topic() {
        return Topics.ACTIONS;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Action>> events) {
        var actions = events.stream().map(Received::key).collect(Collectors.toSet());
        return authorities
                .names(transaction, collectivities(events))
                .flatMap(names -> news.ofActions(transaction, actions).map(held -> new Newsroom(names, held)))
                .map(newsroom -> newsroom.hear(events))
                .call(newsroom -> news.store(transaction, newsroom.changed()))
                .chain(newsroom -> outbox.append(transaction, newsroom.told()));
    }

    private static Set<String> collectivities(List<Received<Action>> events) {
        return events.stream()
                .map(Received::event)
                .filter(Event.Stated.class::isInstance)
                .map(event -> ((Event.Stated<Action>) event).state().collectivity())
                .collect(Collectors.toSet());
    }
}
