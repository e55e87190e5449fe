package org.arobase.gateway.clients;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of a client. */
@Entity
@Table(name = "client")
class ClientEntity extends PanacheEntityBase {

    @Id
    UUID id;

    long version;
    String name;
    String[] roles;
    boolean sandbox;

    /** The one that it may contribute to, when it may do nothing else; or null. */
    String authority;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    static Uni<ClientEntity> find(UUID id) {
        return ClientEntity.<ClientEntity>findById(id).invoke(row -> requireFound(id, row));
    }

    static Uni<ClientEntity> lock(UUID id) {
        return ClientEntity.<ClientEntity>findById(id, LockModeType.PESSIMISTIC_WRITE)
                .invoke(row -> requireFound(id, row));
    }

    static Uni<Long> sandboxesSince(Instant then) {
        return count("sandbox and createdAt > ?1", then);
    }

    private static void requireFound(UUID id, ClientEntity row) {
        if (row == null) {
            throw new ClientNotFound(id);
        }
    }
}
