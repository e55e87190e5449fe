package org.arobase.collectivities.structures;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.outbox.Outbox;
import org.arobase.kernel.time.Ids;

/** Who belongs to the association, and to the perimeter of which structure. */
@ApplicationScoped
class Memberships {

    private final Authorities authorities;
    private final Turns turns;
    private final Outbox outbox;
    private final Ids ids;

    Memberships(Authorities authorities, Turns turns, Outbox outbox, Ids ids) {
        this.authorities = authorities;
        this.turns = turns;
        this.outbox = outbox;
        this.ids = ids;
    }

    @WithSession
    Uni<Membership> read(UUID id) {
        return MembershipEntity.find(id).map(found -> found.orElseThrow(() -> new MembershipNotFound(id)));
    }

    @WithTransaction
    Uni<Membership> begin(MembershipContent content, Caller caller) {
        caller.require(Role.ADMIN);
        return fictive(content)
                .call(fictive -> turns.take("membership " + content.collectivity() + " " + content.organisation()))
                .flatMap(fictive -> MembershipEntity.ofPair(content.collectivity(), content.organisation())
                        .map(held -> MembershipRules.begin(ids.next(), content, fictive, held)))
                .call(this::add);
    }

    @WithTransaction
    Uni<Membership> end(UUID id, LocalDate lastDay, Caller caller, String ifMatch) {
        caller.require(Role.ADMIN);
        return MembershipEntity.lock(id)
                .invoke(membership -> Preconditions.requireMatch(ifMatch, membership.version()))
                .map(membership -> MembershipRules.end(membership, lastDay))
                .call(MembershipEntity::store)
                .call(ended -> outbox.append(Topics.MEMBERSHIPS.event("ended", ended)));
    }

    /** As it is, unless it is there already. */
    @WithTransaction
    Uni<Void> keep(Membership membership) {
        return MembershipEntity.find(UUID.fromString(membership.id()))
                .flatMap(held -> held.isPresent() ? Uni.createFrom().voidItem() : add(membership));
    }

    /** Whether it is about a fictive member, once the rules have let it through. */
    private Uni<Boolean> fictive(MembershipContent content) {
        return authorities
                .find(content.collectivity())
                .flatMap(member -> StructureEntity.find(content.organisation()).map(structure -> {
                    MembershipInvalid.unless(MembershipRules.violations(content, member, structure));
                    return member.orElseThrow().fictive();
                }));
    }

    private Uni<Void> add(Membership membership) {
        return MembershipEntity.add(membership)
                .chain(() -> outbox.append(Topics.MEMBERSHIPS.event("begun", membership)));
    }
}
