package org.arobase.feed.news;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.feed.directory.Authorities;
import org.arobase.kernel.inbox.Received;
import org.arobase.kernel.inbox.Subscription;
import org.arobase.kernel.outbox.Outbox;

/** Learns the names of authorities, and names them in the items that were made before. */
@ApplicationScoped
public class CollectivityEvents implements Subscription<Collectivity> {

    private final Authorities authorities;
    private final ActionNewsTable news;
    private final Outbox outbox;

    CollectivityEvents(Authorities authorities, ActionNewsTable news, Outbox outbox) {
        this.authorities = authorities;
        this.news = news;
        this.outbox = outbox;
    }

    @Override
    public Topic<Collectivity> topic() {
        return Topics.COLLECTIVITIES;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Collectivity>> events) {
        var names = names(events);
        return names.isEmpty() ? Uni.createFrom().voidItem() : name(transaction, names);
    }

    private Uni<Void> name(SqlConnection transaction, Map<String, String> names) {
        return authorities
                .rename(transaction, names)
                .chain(() -> news.nameless(transaction, names.keySet()))
                .map(nameless -> new Newsroom(names, nameless).name())
                .call(newsroom -> news.store(transaction, newsroom.changed()))
                .chain(newsroom -> outbox.append(transaction, newsroom.told()));
    }

    /** The last name of each; one that is withdrawn keeps the name it had. */
    private static Map<String, String> names(List<Received<Collectivity>> events) {
        return events.stream()
                .map(Received::event)
                .filter(Event.Stated.class::isInstance)
                .map(event -> ((Event.Stated<Collectivity>) event).state())
                .collect(Collectors.toMap(Collectivity::id, Collectivity::name, (older, newer) -> newer));
    }
}
