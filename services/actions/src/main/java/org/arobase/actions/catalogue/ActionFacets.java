package org.arobase.actions.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What matches, counted by its facets")
public record ActionFacets(
        @Schema(description = "How many actions match all the filters", examples = "33")
        long total,

        @Schema(description = "In the order they were asked for")
        List<Counted> facets) {

    @Schema(name = "ActionFacet", description = "What matches the other filters, counted by one facet")
    public record Counted(
            @Schema(description = "The facet; the filter of the list has the same name", examples = "theme")
            String name,

            @Schema(description = "The most frequent first, at most 200; an action may count under several")
            List<Value> values) {}

    @Schema(name = "ActionFacetValue", description = "A value of a facet")
    public record Value(
            @Schema(description = "As the filter takes it", examples = "mediation-numerique")
            String value,

            @Schema(description = "How many actions the list shows with it", examples = "4")
            long count) {}
}
