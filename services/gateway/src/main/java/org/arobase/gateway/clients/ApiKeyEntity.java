package org.arobase.gateway.clients;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of a key: what remains of it. */
@Entity
@Table(name = "api_key")
class ApiKeyEntity extends PanacheEntityBase {

    @Id
    String sha256;

    @Column(name = "client_id")
    UUID client;

    String label;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    static Uni<Integer> revokeAll(UUID client, Instant now) {
        return update("revokedAt = ?1 where client = ?2 and revokedAt is null", now, client);
    }
}
