package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;

/** Public actions in the shapes of national schemas, narrowed as the list of actions is. */
@ApplicationScoped
class NationalShapes {

    private static final String PROJECT = "type = 'PROJECT'";
    private static final Order<TerritoryProject> BY_ID = Order.ascending(Key.uuid("id", TerritoryProject::id));

    private static final Order<MediationPlace> PLACES_BY_ID = Order.ascending(Key.uuid("id", MediationPlace::id));

    private final Pool pool;
    private final Nomenclatures nomenclatures;

    NationalShapes(Pool pool, Nomenclatures nomenclatures) {
        this.pool = pool;
        this.nomenclatures = nomenclatures;
    }

    SqlList<TerritoryProject> projects(ActionSelection asked, ActionArea area, Checks checks) {
        var table = new SqlList.Table<>(Placed.PLAIN, TerritoryProject.COLUMNS, TerritoryProject::of);
        return new SqlList<>(pool, table, narrowed(asked, area, checks).with(PROJECT, List.of()), BY_ID);
    }

    SqlList<MediationPlace> places(ActionSelection asked, ActionArea area, Checks checks) {
        var table = new SqlList.Table<>(Placed.PLAIN, MediationPlace.COLUMNS, MediationPlace::of);
        var complete = narrowed(asked, area, checks).with(MediationPlace.COMPLETE, List.of());
        return new SqlList<>(pool, table, complete, PLACES_BY_ID);
    }

    private Where narrowed(ActionSelection asked, ActionArea area, Checks checks) {
        return ActionFilters.of(asked, nomenclatures.current(), checks)
                .within(area.box(checks))
                .where();
    }
}
