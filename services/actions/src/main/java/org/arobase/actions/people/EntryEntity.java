package org.arobase.actions.people;

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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.arobase.kernel.json.EventJson;

/** The row of a tool, a provider or an actor. */
@Entity
@Table(name = "entry")
class EntryEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    EntryType type;

    long version;
    String name;

    /** JSON, as events write it. */
    String content;

    @Enumerated(EnumType.STRING)
    Standing standing;

    String client;
    boolean fictive;

    @Column(name = "merged_into")
    UUID mergedInto;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    static <C> Uni<Entry<C>> find(Kind<C, ?> kind, UUID id) {
        return EntryEntity.<EntryEntity>findById(id).map(row -> entry(kind, id, row));
    }

    /** Whoever comes second waits here, and finds what the first has made of it. */
    static <C> Uni<Entry<C>> lock(Kind<C, ?> kind, UUID id) {
        return EntryEntity.<EntryEntity>findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> entry(kind, id, row));
    }

    static Uni<Boolean> isThere(UUID id) {
        return EntryEntity.findById(id).map(Objects::nonNull);
    }

    /** By id, of those that are not merged, for whoever goes through all of them. */
    static <C> Uni<List<Entry<C>>> after(Kind<C, ?> kind, UUID id, int most) {
        return EntryEntity.<EntryEntity>find(
                        "id > ?1 and type = ?2 and mergedInto is null order by id", id, kind.type())
                .range(0, most - 1)
                .list()
                .map(rows -> rows.stream().map(row -> row.read(kind)).toList());
    }

    static <C> Uni<Void> add(Kind<C, ?> kind, Entry<C> entry) {
        return new EntryEntity().take(kind, entry).persistAndFlush().replaceWithVoid();
    }

    static <C> Uni<Void> store(Kind<C, ?> kind, Entry<C> entry) {
        return EntryEntity.<EntryEntity>findById(entry.id())
                .invoke(row -> row.take(kind, entry))
                .call(EntryEntity::flush)
                .replaceWithVoid();
    }

    private static <C> Entry<C> entry(Kind<C, ?> kind, UUID id, EntryEntity row) {
        if (row == null || row.type != kind.type()) {
            throw new EntryNotFound(kind.type(), id);
        }
        return row.read(kind);
    }

    private <C> Entry<C> read(Kind<C, ?> kind) {
        return new Entry<>(
                id,
                version,
                EventJson.read(content, kind.content()),
                standing,
                client,
                fictive,
                mergedInto,
                createdAt,
                updatedAt);
    }

    private <C> EntryEntity take(Kind<C, ?> kind, Entry<C> entry) {
        id = entry.id();
        type = kind.type();
        version = entry.version();
        name = kind.name(entry.content());
        content = EventJson.write(entry.content());
        standing = entry.standing();
        client = entry.client();
        fictive = entry.fictive();
        mergedInto = entry.mergedInto();
        createdAt = entry.createdAt();
        updatedAt = entry.updatedAt();
        return this;
    }
}
