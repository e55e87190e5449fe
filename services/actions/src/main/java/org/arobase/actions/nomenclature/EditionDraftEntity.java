package org.arobase.actions.nomenclature;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.Objects;
import org.arobase.kernel.json.EventJson;

/** The row of a draft. */
@Entity
@Table(name = "nomenclature_draft")
class EditionDraftEntity extends PanacheEntityBase {

    @Id
    String id;

    long version;

    /** JSON, as events write it. */
    String state;

    static Uni<EditionDraft> find(String id) {
        return EditionDraftEntity.<EditionDraftEntity>findById(id).map(row -> draft(id, row));
    }

    /** Whoever comes second waits here, and finds what the first has made of it. */
    static Uni<EditionDraft> lock(String id) {
        return EditionDraftEntity.<EditionDraftEntity>findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> draft(id, row));
    }

    static Uni<Boolean> isThere(String id) {
        return EditionDraftEntity.findById(id).map(Objects::nonNull);
    }

    static Uni<Void> add(EditionDraft draft) {
        return new EditionDraftEntity().take(draft).persistAndFlush().replaceWithVoid();
    }

    static Uni<Void> store(EditionDraft draft) {
        return EditionDraftEntity.<EditionDraftEntity>findById(draft.id())
                .invoke(row -> row.take(draft))
                .call(EditionDraftEntity::flush)
                .replaceWithVoid();
    }

    static Uni<Void> remove(EditionDraft draft) {
        return EditionDraftEntity.deleteById(draft.id()).replaceWithVoid();
    }

    private static EditionDraft draft(String id, EditionDraftEntity row) {
        if (row == null) {
            throw new EditionNotFound(id);
        }
        return EventJson.read(row.state, EditionDraft.class).at(row.version);
    }

    private EditionDraftEntity take(EditionDraft draft) {
        id = draft.id();
        version = draft.version();
        state = EventJson.write(draft);
        return this;
    }
}
