package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.arobase.actions.catalogue.ActionFacets.Counted;
import org.arobase.actions.catalogue.ActionFacets.Value;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Where;

/** Counts what a selection of actions shows. Facets that the same filters narrow are counted in one pass. */
@ApplicationScoped
class ActionFacetCounts {

    private static final int MOST = 200;
    private static final Comparator<Value> MOST_FREQUENT =
            Comparator.comparingLong(Value::count).reversed().thenComparing(Value::value);

    private final BoundedReads reads;
    private final Nomenclatures nomenclatures;

    ActionFacetCounts(BoundedReads reads, Nomenclatures nomenclatures) {
        this.reads = reads;
        this.nomenclatures = nomenclatures;
    }

    Uni<ActionFacets> count(ActionSelection asked, ActionArea area, FacetSelection by) {
        var checks = new Checks();
        var all = ActionFilters.of(asked, nomenclatures.current(), checks).within(area.box(checks));
        var facets = by.asked(checks);
        checks.done();
        var passes = passes(asked, area, all.where(), facets);
        return reads.read(transaction -> counted(transaction, passes)).map(counted -> facets(facets, counted));
    }

    /** The first one counts the whole. */
    private List<FacetQuery> passes(ActionSelection asked, ActionArea area, Where all, List<Facet> facets) {
        var passes = new LinkedHashMap<Where, List<Facet>>();
        passes.put(all, new ArrayList<>());
        for (var facet : facets) {
            var where = ActionFilters.of(asked, nomenclatures.current(), new Checks(), facet.toString())
                    .within(area.box(new Checks()))
                    .where();
            passes.computeIfAbsent(where, none -> new ArrayList<>()).add(facet);
        }
        return passes.entrySet().stream()
                .map(pass -> new FacetQuery(pass.getKey(), pass.getValue()))
                .toList();
    }

    private Uni<List<List<Row>>> counted(SqlConnection transaction, List<FacetQuery> passes) {
        return Multi.createFrom()
                .iterable(passes)
                .onItem()
                .transformToUniAndConcatenate(pass -> counted(transaction, pass))
                .collect()
                .asList();
    }

    private Uni<List<Row>> counted(SqlConnection transaction, FacetQuery pass) {
        return transaction
                .preparedQuery(pass.sql())
                .execute(pass.values(nomenclatures.current()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    private static ActionFacets facets(List<Facet> asked, List<List<Row>> passes) {
        var values = passes.stream()
                .flatMap(Collection::stream)
                .filter(row -> row.getString("facet") != null)
                .collect(Collectors.groupingBy(
                        row -> row.getString("facet"),
                        Collectors.mapping(ActionFacetCounts::value, Collectors.toList())));
        var total = passes.getFirst().getFirst().getLong("actions");
        return new ActionFacets(
                total, asked.stream().map(facet -> counted(facet, values)).toList());
    }

    private static Counted counted(Facet facet, Map<String, List<Value>> values) {
        var most = values.getOrDefault(facet.toString(), List.of()).stream()
                .sorted(MOST_FREQUENT)
                .limit(MOST)
                .toList();
        return new Counted(facet.toString(), most);
    }

    private static Value value(Row row) {
        return new Value(row.getString("value"), row.getLong("actions"));
    }
}
