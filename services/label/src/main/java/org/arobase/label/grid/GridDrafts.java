package org.arobase.label.grid;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.arobase.kernel.http.MergePatch;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.time.Ids;
import org.jboss.logging.Logger;

/** The life of a grid, from its draft to its publication. No event tells of it: what it scores is private. */
@ApplicationScoped
class GridDrafts {

    private static final Logger LOG = Logger.getLogger(GridDrafts.class);

    private final MergePatch patches;
    private final Ids ids;
    private final Vertx vertx;
    private final Clock clock;

    GridDrafts(MergePatch patches, Ids ids, Vertx vertx, Clock clock) {
        this.patches = patches;
        this.ids = ids;
        this.vertx = vertx;
        this.clock = clock;
    }

    @WithSession
    Uni<GridView> read(String id, Caller caller) {
        return GridEntity.read(id).map(grid -> GridRight.visible(grid, caller)).map(RecordedGrid::view);
    }

    /** A draft without an id is given one. */
    @WithTransaction
    Uni<GridView> open(GridDocument sent, Caller caller) {
        GridRight.require(caller);
        var document = sent.id() == null ? sent.withId(ids.next().toString()) : sent;
        GridInvalid.unless(DraftRules.violations(document));
        return GridEntity.isThere(document.id())
                .invoke(there -> {
                    if (there) {
                        throw new GridExists(document.id());
                    }
                    GridInvalid.unless(DraftRules.reserved(document.id()));
                })
                .map(none -> new RecordedGrid.Draft(GridDossier.open(document, now())))
                .call(GridEntity::add)
                .map(RecordedGrid::view);
    }

    @WithTransaction
    Uni<GridView> edit(String id, ObjectNode patch, GridEdit edit) {
        return GridEntity.lock(id)
                .invoke(edit::admit)
                .map(RecordedGrid::asUnpublished)
                .flatMap(draft -> patches.apply(patch, draft.dossier().document(), GridDocument.class)
                        .invoke(document -> GridInvalid.unless(DraftRules.violations(id, document)))
                        .map(document -> draft.edit(document, now())))
                .call(GridEntity::store)
                .map(RecordedGrid::view);
    }

    /** Rules are compiled: not on the loop of the database. */
    @WithTransaction
    Uni<GridView> validate(String id, GridEdit edit) {
        return GridEntity.lock(id)
                .invoke(edit::admit)
                .map(RecordedGrid::asUnpublished)
                .flatMap(draft -> vertx.executeBlocking(() -> draft.validate(now())))
                .call(GridEntity::store)
                .map(RecordedGrid::view);
    }

    /** Those of its year that counted until now are superseded by it. */
    @WithTransaction
    Uni<GridView> publish(String id, GridEdit edit) {
        return GridEntity.turn()
                .chain(() -> GridEntity.lock(id))
                .invoke(edit::admit)
                .map(RecordedGrid::asValidated)
                .flatMap(grid -> vertx.executeBlocking(() -> grid.publish(now())))
                .call(grid ->
                        GridEntity.published(grid.dossier().document().year()).flatMap(older -> supersede(older, id)))
                .call(GridEntity::store)
                .invoke(grid -> LOG.infof(
                        "grid published: grid=%s sha256=%s", id, grid.dossier().sha256()))
                .map(RecordedGrid::view);
    }

    private Uni<Void> supersede(List<RecordedGrid.Published> older, String by) {
        return Multi.createFrom()
                .iterable(older)
                .map(grid -> grid.supersede(by, now()))
                .onItem()
                .transformToUniAndConcatenate(GridEntity::store)
                .collect()
                .last();
    }

    /** Milliseconds are what the database and the answer both keep. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
