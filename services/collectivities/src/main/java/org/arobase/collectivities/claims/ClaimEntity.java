package org.arobase.collectivities.claims;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The row of a claim. */
@Entity
@Table(name = "claim")
class ClaimEntity extends PanacheEntityBase {

    @Id
    UUID id;

    long version;
    String collectivity;
    String client;
    String evidence;

    @Enumerated(EnumType.STRING)
    ClaimState state;

    String reason;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "decided_at")
    Instant decidedAt;

    static Uni<Claim> find(UUID id) {
        return ClaimEntity.<ClaimEntity>findById(id).map(row -> found(id, row));
    }

    /** Whoever comes second waits here, and finds what the first has made of it. */
    static Uni<Claim> lock(UUID id) {
        return ClaimEntity.<ClaimEntity>findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> found(id, row));
    }

    /** Locked: whoever decides it at the same time comes first or finds it decided. */
    static Uni<Optional<Claim>> pending(String client, String collectivity) {
        return ClaimEntity.<ClaimEntity>find(
                        "client = ?1 and collectivity = ?2 and state = ?3", client, collectivity, ClaimState.PENDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(ClaimEntity::claim));
    }

    static Uni<Void> add(Claim claim) {
        return new ClaimEntity().take(claim).persistAndFlush().replaceWithVoid();
    }

    static Uni<Void> store(Claim claim) {
        return ClaimEntity.<ClaimEntity>findById(UUID.fromString(claim.id()))
                .invoke(row -> row.take(claim))
                .call(ClaimEntity::flush)
                .replaceWithVoid();
    }

    private static Claim found(UUID id, ClaimEntity row) {
        if (row == null) {
            throw new ClaimNotFound(id);
        }
        return row.claim();
    }

    private Claim claim() {
        return new Claim(id.toString(), version, collectivity, client, evidence, state, reason, submittedAt, decidedAt);
    }

    private ClaimEntity take(Claim claim) {
        id = UUID.fromString(claim.id());
        version = claim.version();
        collectivity = claim.collectivity();
        client = claim.client();
        evidence = claim.evidence();
        state = claim.state();
        reason = claim.reason();
        submittedAt = claim.submittedAt();
        decidedAt = claim.decidedAt();
        return this;
    }
}
