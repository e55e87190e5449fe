package org.arobase.label.grid;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.list.FixedList;

/** Tells grids apart, field by field. */
@ApplicationScoped
class GridDiffs {

    /** @param with id of the grid to compare with, or null for none */
    @WithSession
    Uni<FixedList<GridChange>> of(String id, String with, Caller caller) {
        return document(id, caller)
                .flatMap(grid -> (with == null ? Uni.createFrom().<GridDocument>nullItem() : document(with, caller))
                        .map(other -> GridFields.between(other, grid)))
                .map(changes -> list(id, with, changes));
    }

    private static Uni<GridDocument> document(String id, Caller caller) {
        return GridEntity.read(id)
                .map(grid -> GridRight.visible(grid, caller).dossier().document());
    }

    private static FixedList<GridChange> list(String id, String with, List<GridChange> changes) {
        return new FixedList<>("changes of " + id + " to " + with, changes, GridChange::place);
    }
}
