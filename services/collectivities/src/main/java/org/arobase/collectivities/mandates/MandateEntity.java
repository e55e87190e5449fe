package org.arobase.collectivities.mandates;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.arobase.collectivities.mandates.RecordedMandate.Granted;
import org.arobase.collectivities.mandates.RecordedMandate.Revoked;
import org.arobase.contracts.collectivities.Mandate;

/** The row of a mandate. */
@Entity
@Table(name = "mandate")
class MandateEntity extends PanacheEntityBase {

    @Id
    UUID id;

    long version;
    String collectivity;
    String structure;
    String[] scopes;

    @Column(name = "from_on")
    LocalDate from;

    @Column(name = "to_on")
    LocalDate to;

    @Column(name = "revoked_on")
    LocalDate revokedOn;

    String deed;
    boolean fictive;

    static Uni<RecordedMandate> find(UUID id) {
        return MandateEntity.<MandateEntity>findById(id).map(row -> found(id, row));
    }

    static Uni<Boolean> isThere(UUID id) {
        return MandateEntity.count("id", id).map(count -> count > 0);
    }

    /** Whoever comes second waits here, and finds what the first has made of it. */
    static Uni<RecordedMandate> lock(UUID id) {
        return MandateEntity.<MandateEntity>findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> found(id, row));
    }

    static Uni<List<RecordedMandate>> ofPair(String collectivity, String structure) {
        return MandateEntity.<MandateEntity>list("collectivity = ?1 and structure = ?2", collectivity, structure)
                .map(rows -> rows.stream().map(MandateEntity::recorded).toList());
    }

    /** All that any of the authorities lets any of the structures do. */
    static Uni<List<RecordedMandate>> among(Set<String> collectivities, Set<String> structures) {
        return MandateEntity.<MandateEntity>list("collectivity in ?1 and structure in ?2", collectivities, structures)
                .map(rows -> rows.stream().map(MandateEntity::recorded).toList());
    }

    static Uni<Void> addAll(List<Granted> mandates) {
        return MandateEntity.persist(mandates.stream().map(mandate -> new MandateEntity().take(mandate)))
                .chain(Panache::flush);
    }

    static Uni<Void> add(RecordedMandate mandate) {
        return new MandateEntity().take(mandate).persistAndFlush().replaceWithVoid();
    }

    static Uni<Void> store(RecordedMandate mandate) {
        return MandateEntity.<MandateEntity>findById(
                        UUID.fromString(mandate.state().id()))
                .invoke(row -> row.take(mandate))
                .call(MandateEntity::flush)
                .replaceWithVoid();
    }

    private static RecordedMandate found(UUID id, MandateEntity row) {
        if (row == null) {
            throw new MandateNotFound(id);
        }
        return row.recorded();
    }

    private RecordedMandate recorded() {
        var state = new Mandate(
                id.toString(), version, collectivity, structure, List.of(scopes), from, to, revokedOn, fictive);
        return revokedOn == null ? new Granted(state, deed) : new Revoked(state, deed);
    }

    private MandateEntity take(RecordedMandate mandate) {
        var state = mandate.state();
        id = UUID.fromString(state.id());
        version = state.version();
        collectivity = state.collectivity();
        structure = state.structure();
        scopes = state.scopes().toArray(String[]::new);
        from = state.from();
        to = state.to();
        revokedOn = state.revokedOn();
        deed = mandate.deed();
        fictive = state.fictive();
        return this;
    }
}
