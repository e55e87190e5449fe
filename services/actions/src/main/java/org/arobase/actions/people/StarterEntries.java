package org.arobase.actions.people;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.arobase.contracts.State;
import org.arobase.kernel.outbox.Outbox;
import org.arobase.kernel.starter.StarterRows;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Records the starter tools, providers and actors once; what was changed since is left as it is. */
@ApplicationScoped
class StarterEntries {

    private static final Logger LOG = Logger.getLogger(StarterEntries.class);

    private static final String HELD = "select id::text as id from entry where id = any($1::text[]::uuid[])";

    private final StarterRows rows;
    private final Outbox outbox;
    private final boolean enabled;

    StarterEntries(
            StarterRows rows,
            Outbox outbox,
            @ConfigProperty(name = "arobase.starter.enabled", defaultValue = "true") boolean on) {
        this.rows = rows;
        this.outbox = outbox;
        this.enabled = on;
    }

    /** @param once records it, unless it is there */
    private record Starter(UUID id, Supplier<Uni<Void>> once) {}

    void start(@Observes StartupEvent event) throws Throwable {
        if (enabled) {
            VertxContextSupport.subscribeAndAwait(this::record);
        }
    }

    Uni<Void> record() {
        return rows.complete(all(), Starter::id, HELD, starter -> starter.once().get());
    }

    /** Providers first: tools name them. */
    private List<Starter> all() {
        var starter = StarterEntry.all();
        return Stream.of(
                        each(ProviderKind.PROVIDER, starter.providers()),
                        each(ToolKind.TOOL, starter.tools()),
                        each(ActorKind.ACTOR, starter.actors()))
                .flatMap(Function.identity())
                .toList();
    }

    private <C, S extends State> Stream<Starter> each(Kind<C, S> kind, List<StarterEntry<C>> entries) {
        return entries.stream().map(entry -> new Starter(entry.id(), () -> once(kind, entry.entry())));
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
