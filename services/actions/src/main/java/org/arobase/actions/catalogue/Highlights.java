package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.actions.collectivities.Members;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.outbox.Outbox;
import org.jboss.logging.Logger;

/** What a member of the association shows first. Who pins for one authority waits for whoever does so already. */
@ApplicationScoped
class Highlights {

    private static final Logger LOG = Logger.getLogger(Highlights.class);
    private static final String TURN =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('highlights ' || ?1, 0))) turn";

    private final Members members;
    private final HighlightConfig config;
    private final Outbox outbox;
    private final Clock clock;

    Highlights(Members members, HighlightConfig config, Outbox outbox, Clock clock) {
        this.members = members;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Action> pin(UUID id, Integer rank, Write write) {
        return published(id, write)
                .call(action -> requireMember(action.collectivity()))
                .call(action -> turn(action.collectivity()))
                .flatMap(action -> ActionReads.pinned(action.collectivity())
                        .map(pinned -> HighlightRules.rank(action, rank, pinned, config.quota()))
                        .map(free -> action.pin(free, clock.instant())))
                .call(action -> Trail.store(action, write.caller()))
                .call(this::announce)
                .map(Published::state);
    }

    @WithTransaction
    Uni<Action> unpin(UUID id, Write write) {
        return published(id, write)
                .invoke(action -> {
                    if (action.highlight() == null) {
                        throw new ActionNotPinned(id);
                    }
                })
                .map(action -> action.pin(null, clock.instant()))
                .call(action -> Trail.store(action, write.caller()))
                .call(this::announce)
                .map(Published::state);
    }

    private Uni<Published> published(UUID id, Write write) {
        return ActionEntity.lock(id)
                .flatMap(action -> WriteRight.writable(action, write.caller()))
                .map(RecordedAction::asPublished)
                .invoke(published -> Preconditions.requireMatch(write.ifMatch(), published.version()));
    }

    private Uni<Void> requireMember(String collectivity) {
        return members.isOne(collectivity)
                .invoke(member -> {
                    if (!member) {
                        throw new AuthorNotMember(collectivity);
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Integer> turn(String collectivity) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TURN, Integer.class)
                        .setParameter(1, collectivity)
                        .getSingleResult());
    }

    private Uni<Void> announce(Published action) {
        LOG.infof("action pinned: action=%s rank=%s", action.id(), action.highlight());
        return outbox.append(Topics.ACTIONS.event("updated", action.state()));
    }
}
