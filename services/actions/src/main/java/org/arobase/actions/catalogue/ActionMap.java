package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.actions.index.NotInIndex;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.list.Checks;

/** Public actions on a map. One without a point of its own stands where its authority does. */
@ApplicationScoped
class ActionMap {

    private final MapInIndex index;
    private final MapInDatabase database;
    private final Nomenclatures nomenclatures;

    ActionMap(MapInIndex index, MapInDatabase database, Nomenclatures nomenclatures) {
        this.index = index;
        this.database = database;
        this.nomenclatures = nomenclatures;
    }

    Uni<ActionClusters> clusters(ActionSelection asked, MapSelection part) {
        var checks = new Checks();
        var narrowed = ActionFilters.of(asked, nomenclatures.current(), checks);
        var box = part.box(checks);
        checks.done();
        return index.clusters(narrowed, box)
                .onFailure(NotInIndex.class)
                .recoverWithUni(() -> database.clusters(narrowed, box));
    }
}
