package org.arobase.gateway.clients;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.arobase.kernel.identity.Grant;
import org.arobase.kernel.identity.Role;

/** The row of a role that holds for one entity. */
@Entity
@Table(name = "granted_role")
class GrantedRoleEntity extends PanacheEntityBase {

    @Id
    UUID id;

    long version;

    @Column(name = "client_id")
    UUID client;

    String role;
    String entity;

    @Column(name = "granted_by")
    String grantedBy;

    @Column(name = "granted_at")
    Instant grantedAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    static Uni<List<Grant>> of(UUID client) {
        return GrantedRoleEntity.<GrantedRoleEntity>list(
                        "client = ?1 and revokedAt is null order by role, entity", client)
                .map(rows -> rows.stream()
                        .map(row -> row.grant())
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Grant> grant() {
        return Role.ofSlug(role).map(known -> new Grant(known, entity));
    }
}
