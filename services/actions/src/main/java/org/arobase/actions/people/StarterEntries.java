package org.arobase.actions.people;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.arobase.contracts.State;
import org.arobase.kernel.outbox.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Records the starter tools, providers and actors once; what was changed since is left as it is. */
@ApplicationScoped
class StarterEntries {

    private static final Logger LOG = Logger.getLogger(StarterEntries.class);

    private final Outbox outbox;
    private final boolean enabled;

    StarterEntries(Outbox outbox, @ConfigProperty(name = "arobase.starter.enabled", defaultValue = "true") boolean on) {
        this.outbox = outbox;
        this.enabled = on;
    }

    void start(@Observes StartupEvent event) throws Throwable {
        if (enabled) {
            VertxContextSupport.subscribeAndAwait(this::record);
        }
    }

    Uni<Void> record() {
        var starter = StarterEntry.all();
        return Panache.withTransaction(() -> each(ProviderKind.PROVIDER, starter.providers())
                .chain(() -> each(ToolKind.TOOL, starter.tools()))
                .chain(() -> each(ActorKind.ACTOR, starter.actors())));
    }

    private <C, S extends State> Uni<Void> each(Kind<C, S> kind, List<StarterEntry<C>> entries) {
        return Multi.createFrom()
                .iterable(entries)
                .onItem()
                .transformToUniAndConcatenate(entry -> once(kind, entry.entry()))
                .onItem()
                .ignoreAsUni();
    }

    private <C, S extends State> Uni<Void> once(Kind<C, S> kind, Entry<C> entry) {
        return EntryEntity.isThere(entry.id())
                .flatMap(there -> there ? Uni.createFrom().voidItem() : add(kind, entry));
    }

    private <C, S extends State> Uni<Void> add(Kind<C, S> kind, Entry<C> entry) {
        LOG.infof("starter %s recorded: id=%s", kind.type(), entry.id());
        return EntryEntity.add(kind, entry)
                .chain(() -> kind.topic()
                        .map(topic -> outbox.append(topic.event("registered", kind.state(entry))))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
