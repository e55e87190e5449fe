package org.arobase.actions.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.arobase.contracts.State;
import org.arobase.kernel.http.MergePatch;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.outbox.Outbox;
import org.arobase.kernel.time.Ids;
import org.jboss.logging.Logger;

/** What can be done to one tool, provider or actor. */
@ApplicationScoped
class Entries {

    private static final Logger LOG = Logger.getLogger(Entries.class);

    private final MergePatch patches;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    Entries(MergePatch patches, Outbox outbox, Ids ids, Clock clock) {
        this.patches = patches;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails with {@link Moved} where it was merged into another, and where it is shown no more. */
    @WithSession
    <C> Uni<Entry<C>> find(Kind<C, ?> kind, UUID id) {
        return EntryEntity.find(kind, id).map(Entry::here).map(Entry::shown);
    }

    @WithTransaction
    <C, S extends State> Uni<S> register(Kind<C, S> kind, C content, Caller caller) {
        var fictive = EntryRules.isFictive(kind, content, EntryRight.isFictive(caller));
        return EntryRight.requireAuthor(kind.owner(content), caller)
                .chain(() -> kind.clashes(null, content))
                .invoke(clashes -> EntryInvalid.unless(EntryRules.violations(kind, content, fictive), clashes))
                .map(fits -> Entry.open(ids.next(), content, caller.client(), fictive, clock.instant()))
                .call(entry -> EntryEntity.add(kind, entry))
                .call(entry -> announce(kind, "registered", entry))
                .map(kind::state);
    }

    @WithTransaction
    <C, S extends State> Uni<S> edit(Kind<C, S> kind, UUID id, ObjectNode patch, Change change) {
        return EntryEntity.lock(kind, id)
                .call(entry -> EntryRight.requireWriter(kind, entry, change.caller()))
                .map(Entry::current)
                .invoke(entry -> Preconditions.requireMatch(change.ifMatch(), entry.version()))
                .flatMap(entry -> edited(kind, entry, patch))
                .call(entry -> EntryRight.requireWriter(kind, entry, change.caller()))
                .call(entry -> EntryEntity.store(kind, entry))
                .call(entry -> announce(kind, "updated", entry))
                .map(kind::state);
    }

    private <C> Uni<Entry<C>> edited(Kind<C, ?> kind, Entry<C> entry, ObjectNode patch) {
        return patches.apply(patch, entry.content(), kind.content())
                .call(content -> kind.clashes(entry.id(), content)
                        .invoke(clashes ->
                                EntryInvalid.unless(EntryRules.violations(kind, content, entry.fictive()), clashes)))
                .map(content -> entry.rewritten(content, clock.instant()));
    }

    private <C, S extends State> Uni<Void> announce(Kind<C, S> kind, String fact, Entry<C> entry) {
        LOG.infof("%s %s: id=%s", kind.type(), fact, entry.id());
        return kind.topic()
                .map(topic -> outbox.append(topic.event(fact, kind.state(entry))))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
