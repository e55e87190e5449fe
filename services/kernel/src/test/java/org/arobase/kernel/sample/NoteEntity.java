package org.arobase.kernel.sample;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "note")
class NoteEntity extends PanacheEntityBase {

    @Id
    String id;

    @Version
    long version = 1;

    String text;

    static Uni<NoteEntity> lock(String id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
