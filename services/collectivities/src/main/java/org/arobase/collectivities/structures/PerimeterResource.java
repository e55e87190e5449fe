package org.arobase.collectivities.structures;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/structures/{id}/perimeter")
@Tag(name = "structures")
public class PerimeterResource {

    private final MembershipList memberships;
    private final Lists lists;

    PerimeterResource(MembershipList memberships, Lists lists) {
        this.memberships = memberships;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listPerimeter",
            summary = "List the perimeter of a structure",
            description =
                    "The memberships whose organisation is the structure: all there ever were, or those of a day.")
    @APIResponse(responseCode = "200", description = "A page of memberships")
    @APIResponse(responseCode = "404", description = "Nobody of this id has the role")
    public Uni<Page<Membership>> perimeter(
            @RestPath @Parameter(example = RightsExamples.STRUCTURE_ID) String id,
            @BeanParam PerimeterSelection asked,
            @BeanParam PageQuery page) {
        return memberships
                .structure(id)
                .flatMap(structure -> lists.page(page, checks -> memberships.perimeter(structure, asked.at(), checks)));
    }
}
