package org.arobase.actions.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.arobase.kernel.list.Checks;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What is counted by, as sent. */
public record FacetSelection(
        @RestQuery
        @Parameter(
                description =
                        "Names of facets, separated by commas: category, theme, service, type, stage, audience, operation,"
                                + " tool, provider, year, kind, stratum, region, departement, epci, highlight; theme, type and stage unless given",
                example = "theme,kind,stage")
        String facets) {

    private static final List<Facet> UNASKED = List.of(Facet.THEME, Facet.TYPE, Facet.STAGE);

    List<Facet> asked(Checks checks) {
        return facets == null
                ? UNASKED
                : Arrays.stream(facets.split(",", -1))
                        .map(name -> checks.oneOf("facets", name, Facet.values()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }
}
