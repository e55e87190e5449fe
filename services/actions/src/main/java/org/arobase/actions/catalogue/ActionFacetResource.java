package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/actions/facets")
@Tag(name = "actions")
public class ActionFacetResource {

    private final ActionFacetCounts actions;

    ActionFacetResource(ActionFacetCounts actions) {
        this.actions = actions;
    }

    @GET
    @Operation(
            operationId = "countActions",
            summary = "Count published actions by facet",
            description =
                    "How many actions the list shows for each value of a facet, with the filters of the list. A facet"
                            + " counts as if its own filter were not there, so that a reader sees what another choice would"
                            + " show. A page of the list is another read: counting looks at everything that matches, a page"
                            + " does not.")
    @APIResponse(responseCode = "200", description = "The counts")
    public Uni<ActionFacets> count(
            @BeanParam ActionSelection asked, @BeanParam ActionArea area, @BeanParam FacetSelection by) {
        return actions.count(asked, area, by);
    }
}
