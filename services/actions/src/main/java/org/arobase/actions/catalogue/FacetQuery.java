package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.actions.nomenclature.Edition;
import org.arobase.kernel.list.Where;

/**
 * One pass over what matches, which counts it by each of some facets, and in all.
 *
 * @param facets none of them: how many there are
 */
record FacetQuery(Where where, Collection<Facet> facets) {

    private static final String COUNTS = """
            with found as materialized (select %s from %s%s),
                 authors as (select collectivity as id, count(*) as actions from found group by collectivity)
            select null::text as facet, null::text as value, count(*) as actions from found
            """;

    String sql() {
        var columns = Stream.concat(Stream.of("collectivity"), facets.stream().map(facet -> facet.column))
                .distinct()
                .collect(Collectors.joining(", "));
        var counts = facets.stream()
                .map(facet -> facet.counts.formatted(where.next(), where.next() + 1))
                .map(" union all "::concat)
                .collect(Collectors.joining("\n"));
        return COUNTS.formatted(columns, Placed.PLAIN, where.sql()) + counts;
    }

    Tuple values(Edition edition) {
        var values = new ArrayList<>(where.values());
        if (facets.contains(Facet.CATEGORY)) {
            var categories = edition.categories();
            values.add(categories.keySet().toArray(String[]::new));
            values.add(categories.values().stream()
                    .map(themes -> String.join(",", themes))
                    .toArray(String[]::new));
        }
        return Tuple.wrap(values);
    }
}
