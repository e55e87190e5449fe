package org.arobase.collectivities.claims;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.arobase.contracts.collectivities.Administrator;

/** The row of the first administrator of an authority. */
@Entity
@Table(name = "administrator")
class AdministratorEntity extends PanacheEntityBase {

    @Id
    String collectivity;

    long version;
    String client;
    UUID claim;
    Instant since;

    static Uni<Optional<String>> client(String collectivity) {
        return AdministratorEntity.<AdministratorEntity>findById(collectivity)
                .map(row -> Optional.ofNullable(row).map(held -> held.client));
    }

    static Uni<Administrator> add(Claim approved) {
        var row = new AdministratorEntity();
        row.collectivity = approved.collectivity();
        row.version = 1;
        row.client = approved.client();
        row.claim = UUID.fromString(approved.id());
        row.since = approved.decidedAt();
        return row.persistAndFlush().replaceWith(row.state());
    }

    private Administrator state() {
        return new Administrator(collectivity, version, client, since);
    }
}
