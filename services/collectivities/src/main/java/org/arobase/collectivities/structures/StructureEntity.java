package org.arobase.collectivities.structures;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.arobase.contracts.collectivities.Structure;

/** The row of a structure. */
@Entity
@Table(name = "structure")
class StructureEntity extends PanacheEntityBase {

    @Id
    String id;

    long version;
    String name;
    String siren;

    @Column(name = "legal_form")
    String legalForm;

    String[] competences;

    @Column(name = "from_on")
    LocalDate from;

    @Column(name = "to_on")
    LocalDate to;

    boolean fictive;

    static Uni<Optional<Structure>> find(String id) {
        return StructureEntity.<StructureEntity>findById(id)
                .map(row -> Optional.ofNullable(row).map(StructureEntity::state));
    }

    static Uni<List<Structure>> findAll(Collection<String> ids) {
        return StructureEntity.<StructureEntity>list("id in ?1", ids)
                .map(rows -> rows.stream().map(StructureEntity::state).toList());
    }

    static Uni<Void> add(Structure structure) {
        return new StructureEntity().take(structure).persistAndFlush().replaceWithVoid();
    }

    private Structure state() {
        return new Structure(id, version, name, siren, legalForm, List.of(competences), from, to, fictive);
    }

    private StructureEntity take(Structure structure) {
        id = structure.id();
        version = structure.version();
        name = structure.name();
        siren = structure.siren();
        legalForm = structure.legalForm();
        competences = structure.competences().toArray(String[]::new);
        from = structure.from();
        to = structure.to();
        fictive = structure.fictive();
        return this;
    }
}
