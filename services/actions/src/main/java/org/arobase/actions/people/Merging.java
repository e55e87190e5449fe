package org.arobase.actions.people;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.State;
import org.arobase.contracts.Withdrawal;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.outbox.Outbox;
import org.arobase.kernel.problem.Violation;
import org.jboss.logging.Logger;

/**
 * What is there twice becomes one: the id of the duplicate leads to the one that is left, and actions that name it count as
 * naming that. One at a time, so that none is merged into what another merge takes away.
 */
@ApplicationScoped
class Merging {

    private static final Logger LOG = Logger.getLogger(Merging.class);
    private static final String REASON = "merged";
    private static final String TURN =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('merging', 0))) turn";
    private static final String FOLLOW = "update EntryEntity set mergedInto = ?1 where mergedInto = ?2";

    private final Outbox outbox;
    private final Clock clock;

    Merging(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param into null where none was given */
    @WithTransaction
    <C, S extends State> Uni<S> merge(Kind<C, S> kind, UUID id, UUID into, Change change) {
        EntryRight.requireEditor(change.caller());
        return turn().chain(() -> EntryEntity.lock(kind, id))
                .map(Entry::current)
                .invoke(entry -> Preconditions.requireMatch(change.ifMatch(), entry.version()))
                .flatMap(entry -> target(kind, entry, into).call(target -> merge(kind, entry, target)))
                .map(kind::state);
    }

    private static <C> Uni<Entry<C>> target(Kind<C, ?> kind, Entry<C> entry, UUID into) {
        if (into == null) {
            return Uni.createFrom().failure(refused("required"));
        }
        if (into.equals(entry.id())) {
            return Uni.createFrom().failure(refused("merged-into-itself"));
        }
        return EntryEntity.find(kind, into)
                .onFailure(EntryNotFound.class)
                .transform(absent -> refused("unknown-entry", kind.type().plural(), into.toString()))
                .map(target -> fitting(entry, target));
    }

    private static <C> Entry<C> fitting(Entry<C> entry, Entry<C> target) {
        if (target.mergedInto() != null) {
            throw refused("merged-entry", target.mergedInto().toString());
        }
        if (target.fictive() != entry.fictive()) {
            throw refused("made-up-and-real");
        }
        return target;
    }

    private static EntryInvalid refused(String rule, Object... arguments) {
        return EntryInvalid.of(Violation.at("/into", rule, arguments));
    }

    private <C> Uni<Void> merge(Kind<C, ? extends State> kind, Entry<C> entry, Entry<C> target) {
        LOG.infof("%s merged: id=%s into=%s", kind.type(), entry.id(), target.id());
        return EntryEntity.store(kind, entry.mergedInto(target.id(), clock.instant()))
                .chain(() -> EntryEntity.update(FOLLOW, target.id(), entry.id()))
                .chain(() -> announce(kind, entry.id(), target.id()));
    }

    private Uni<Void> announce(Kind<?, ? extends State> kind, UUID id, UUID into) {
        var withdrawal = new Withdrawal(id.toString(), REASON, List.of(into.toString()));
        return kind.topic()
                .map(topic -> outbox.append(topic.withdrawn(withdrawal)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Uni<Integer> turn() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(TURN, Integer.class).getSingleResult());
    }
}
