package org.arobase.actions.people;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.arobase.kernel.identity.Caller;
import org.jboss.logging.Logger;

/** What the people may ask for that are named: not to be shown, and not to be kept (GDPR, articles 21 and 17). */
@ApplicationScoped
class Privacy {

    private static final Logger LOG = Logger.getLogger(Privacy.class);

    /** Answers are kept for a day, for who repeats a request; those that name the actor are not repeated. */
    private static final String FORGET = "delete from idempotency where position(?1 in body) > 0";

    private static final String BLANK =
            "update entry set name = null, content = '{}' where merged_into = cast(cast(?1 as text) as uuid)";

    private final Clock clock;

    Privacy(Clock clock) {
        this.clock = clock;
    }

    /** Somebody who has objected is shown to those who may write of them, so that they can be erased. */
    @WithSession
    Uni<Actor> find(UUID id, Caller caller) {
        return EntryEntity.find(ActorKind.ACTOR, id)
                .map(Entry::here)
                .call(actor -> actor.standing() == Standing.OBJECTED ? requireWriter(actor, caller) : shown(actor))
                .map(ActorKind.ACTOR::state);
    }

    @WithTransaction
    Uni<Void> object(UUID id, Caller caller) {
        return written(id, caller)
                .map(Entry::current)
                .map(actor -> actor.hidden(Standing.OBJECTED, actor.content(), clock.instant()))
                .call(actor -> EntryEntity.store(ActorKind.ACTOR, actor))
                .invoke(actor -> LOG.infof("actor objected: actor=%s", id))
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<Void> erase(UUID id, Caller caller) {
        return written(id, caller)
                .invoke(Privacy::requireKept)
                .map(actor -> actor.hidden(Standing.ERASED, actor.content().erased(), clock.instant()))
                .call(actor -> EntryEntity.store(ActorKind.ACTOR, actor))
                .call(() -> execute(FORGET, id))
                .call(() -> execute(BLANK, id))
                .invoke(actor -> LOG.infof("actor erased: actor=%s", id))
                .replaceWithVoid();
    }

    private static Uni<Entry<ActorContent>> written(UUID id, Caller caller) {
        return EntryEntity.lock(ActorKind.ACTOR, id)
                .call(actor -> EntryRight.requireWriter(ActorKind.ACTOR, actor, caller));
    }

    private static Uni<Void> shown(Entry<ActorContent> actor) {
        actor.shown();
        return Uni.createFrom().voidItem();
    }

    private static Uni<Void> requireWriter(Entry<ActorContent> actor, Caller caller) {
        return EntryRight.writes(ActorKind.ACTOR, actor, caller)
                .invoke(held -> {
                    if (!held) {
                        actor.shown();
                    }
                })
                .replaceWithVoid();
    }

    private static void requireKept(Entry<ActorContent> actor) {
        if (actor.mergedInto() != null) {
            throw new EntryMerged(actor.id(), actor.mergedInto());
        }
        if (actor.standing() == Standing.ERASED) {
            throw new ActorGone(actor.id(), Standing.ERASED);
        }
    }

    private static Uni<Integer> execute(String statement, UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(statement)
                        .setParameter(1, id.toString())
                        .executeUpdate());
    }
}
