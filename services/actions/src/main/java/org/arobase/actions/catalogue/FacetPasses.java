package org.arobase.actions.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is counted together: facets that the same filters narrow.
 *
 * @param bySelection the first one counts the whole
 */
record FacetPasses(Map<Narrowed, List<Facet>> bySelection) {

    /** A facet counts as if its own filter were not there. */
    static FacetPasses of(Narrowed all, List<Facet> facets) {
        var passes = new LinkedHashMap<Narrowed, List<Facet>>();
        passes.put(all, new ArrayList<>());
        for (var facet : facets) {
            passes.computeIfAbsent(all.without(facet.toString()), none -> new ArrayList<>())
                    .add(facet);
        }
        return new FacetPasses(passes);
    }
}
