package org.arobase.label.grid;

import io.quarkus.hibernate.reactive.panache.Panache;
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
import org.arobase.kernel.json.EventJson;
import org.arobase.label.grid.RecordedGrid.Draft;
import org.arobase.label.grid.RecordedGrid.Published;
import org.arobase.label.grid.RecordedGrid.Superseded;
import org.arobase.label.grid.RecordedGrid.Validated;

/** The row of a grid. */
@Entity
@Table(name = "grid")
class GridEntity extends PanacheEntityBase {

    private static final String TURN = "select 1 from pg_advisory_xact_lock(hashtextextended('grids', 0))";

    @Id
    String id;

    long version;

    @Enumerated(EnumType.STRING)
    GridState state;

    /** 0 while a draft has none. */
    int year;

    @Column(name = "name_fr")
    String nameFr;

    @Column(name = "name_en")
    String nameEn;

    /** JSON. */
    String document;

    String sha256;

    @Column(name = "superseded_by")
    String supersededBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "published_at")
    Instant publishedAt;

    static Uni<RecordedGrid> read(String id) {
        return GridEntity.<GridEntity>findById(id).map(row -> found(id, row));
    }

    /** Whoever comes second waits here, and finds what the first has made of it. */
    static Uni<RecordedGrid> lock(String id) {
        return GridEntity.<GridEntity>findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> found(id, row));
    }

    static Uni<Boolean> isThere(String id) {
        return GridEntity.count("id", id).map(count -> count > 0);
    }

    /** Two that are published at once would not see each other. */
    static Uni<Void> turn() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(TURN, Integer.class).getSingleResult())
                .replaceWithVoid();
    }

    /** The grids that count for a year, locked. */
    static Uni<List<Published>> published(int year) {
        return GridEntity.<GridEntity>find("year = ?1 and state = ?2", year, GridState.PUBLISHED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(rows ->
                        rows.stream().map(row -> (Published) row.recorded()).toList());
    }

    static Uni<Void> add(RecordedGrid grid) {
        return new GridEntity().take(grid).persistAndFlush().replaceWithVoid();
    }

    static Uni<Void> store(RecordedGrid grid) {
        return GridEntity.<GridEntity>findById(grid.id())
                .invoke(row -> row.take(grid))
                .call(GridEntity::flush)
                .replaceWithVoid();
    }

    private static RecordedGrid found(String id, GridEntity row) {
        if (row == null) {
            throw new GridNotFound(id);
        }
        return row.recorded();
    }

    private RecordedGrid recorded() {
        var read = EventJson.read(document, GridDocument.class);
        var dossier = new GridDossier(id, version, read, sha256, createdAt, updatedAt);
        return switch (state) {
            case DRAFT -> new Draft(dossier);
            case VALIDATED -> new Validated(dossier);
            case PUBLISHED -> new Published(dossier, publishedAt);
            case SUPERSEDED -> new Superseded(dossier, publishedAt, supersededBy);
        };
    }

    private GridEntity take(RecordedGrid grid) {
        var view = grid.view();
        var written = view.grid();
        id = view.id();
        version = view.version();
        state = view.state();
        year = written.year() == null ? 0 : written.year();
        nameFr = written.name() == null ? null : written.name().fr();
        nameEn = written.name() == null ? null : written.name().en();
        document = EventJson.write(written);
        sha256 = view.sha256();
        supersededBy = view.supersededBy();
        createdAt = grid.dossier().createdAt();
        updatedAt = grid.dossier().updatedAt();
        publishedAt = view.publishedAt();
        return this;
    }
}
