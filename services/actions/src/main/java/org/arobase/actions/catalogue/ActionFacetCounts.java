package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.arobase.actions.catalogue.ActionFacets.Counted;
import org.arobase.actions.catalogue.ActionFacets.Value;
import org.arobase.actions.index.NotInIndex;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.list.Checks;

/** Counts what a selection of actions shows. */
@ApplicationScoped
class ActionFacetCounts {

    private static final int MOST = 200;
    private static final Comparator<Value> MOST_FREQUENT =
            Comparator.comparingLong(Value::count).reversed().thenComparing(Value::value);

    private final FacetsInIndex index;
    private final FacetsInDatabase database;
    private final Nomenclatures nomenclatures;

    ActionFacetCounts(FacetsInIndex index, FacetsInDatabase database, Nomenclatures nomenclatures) {
        this.index = index;
        this.database = database;
        this.nomenclatures = nomenclatures;
    }

    Uni<ActionFacets> count(ActionSelection asked, ActionArea area, FacetSelection by) {
        var checks = new Checks();
        var all = ActionFilters.of(asked, nomenclatures.current(), checks).within(area.box(checks));
        var facets = by.asked(checks);
        checks.done();
        var passes = FacetPasses.of(all, facets);
        return index.count(passes)
                .onFailure(NotInIndex.class)
                .recoverWithUni(() -> database.count(passes))
                .map(counts -> facets(facets, counts));
    }

    private static ActionFacets facets(List<Facet> asked, FacetCounts counts) {
        return new ActionFacets(
                counts.total(),
                asked.stream()
                        .map(facet -> counted(facet, counts.values().getOrDefault(facet, Map.of())))
                        .toList());
    }

    private static Counted counted(Facet facet, Map<String, Long> counts) {
        var most = counts.entrySet().stream()
                .map(value -> new Value(value.getKey(), value.getValue()))
                .sorted(MOST_FREQUENT)
                .limit(MOST)
                .toList();
        return new Counted(facet.toString(), most);
    }
}
