package org.arobase.collectivities.claims;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The row of an invitation. */
@Entity
@Table(name = "invitation")
class InvitationEntity extends PanacheEntityBase {

    @Id
    UUID id;

    long version;
    String collectivity;
    String sha256;

    @Column(name = "expires_on")
    LocalDate expiresOn;

    UUID claim;

    @Column(name = "created_at")
    Instant createdAt;

    static Uni<Void> add(Invitation invitation, String sha256, Instant now) {
        var row = new InvitationEntity();
        row.id = UUID.fromString(invitation.id());
        row.version = invitation.version();
        row.collectivity = invitation.collectivity();
        row.sha256 = sha256;
        row.expiresOn = invitation.expiresOn();
        row.createdAt = now;
        return row.persistAndFlush().replaceWithVoid();
    }

    /** One that works on that day for that authority, locked: whoever comes second finds it used. */
    static Uni<Optional<InvitationEntity>> usable(String sha256, String collectivity, LocalDate day) {
        return InvitationEntity.<InvitationEntity>find("sha256", sha256)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(row -> Optional.ofNullable(row)
                        .filter(found -> found.claim == null
                                && found.collectivity.equals(collectivity)
                                && !day.isAfter(found.expiresOn)));
    }

    Uni<Void> use(UUID by) {
        claim = by;
        version++;
        return flush().replaceWithVoid();
    }
}
