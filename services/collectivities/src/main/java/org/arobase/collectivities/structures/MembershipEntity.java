package org.arobase.collectivities.structures;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.arobase.contracts.collectivities.Membership;

/** The row of a membership. */
@Entity
@Table(name = "membership")
class MembershipEntity extends PanacheEntityBase {

    @Id
    UUID id;

    long version;
    String collectivity;
    String organisation;

    @Column(name = "from_on")
    LocalDate from;

    @Column(name = "to_on")
    LocalDate to;

    boolean fictive;

    static Uni<Optional<Membership>> find(UUID id) {
        return MembershipEntity.<MembershipEntity>findById(id)
                .map(row -> Optional.ofNullable(row).map(MembershipEntity::state));
    }

    /** Whoever comes second waits here, and finds what the first has made of it. */
    static Uni<Membership> lock(UUID id) {
        return MembershipEntity.<MembershipEntity>findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row)
                        .map(MembershipEntity::state)
                        .orElseThrow(() -> new MembershipNotFound(id)));
    }

    static Uni<List<Membership>> ofPair(String collectivity, String organisation) {
        return MembershipEntity.<MembershipEntity>list(
                        "collectivity = ?1 and organisation = ?2", collectivity, organisation)
                .map(rows -> rows.stream().map(MembershipEntity::state).toList());
    }

    static Uni<Void> add(Membership membership) {
        return new MembershipEntity().take(membership).persistAndFlush().replaceWithVoid();
    }

    static Uni<Void> store(Membership membership) {
        return MembershipEntity.<MembershipEntity>findById(UUID.fromString(membership.id()))
                .invoke(row -> row.take(membership))
                .call(MembershipEntity::flush)
                .replaceWithVoid();
    }

    private Membership state() {
        return new Membership(id.toString(), version, collectivity, organisation, from, to, fictive);
    }

    private MembershipEntity take(Membership membership) {
        id = UUID.fromString(membership.id());
        version = membership.version();
        collectivity = membership.collectivity();
        organisation = membership.organisation();
        from = membership.from();
        to = membership.to();
        fictive = membership.fictive();
        return this;
    }
}
