package org.arobase.collectivities.directory;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.http.Prepared;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The public directory. Everything is in memory, so nothing here leaves the event loop. */
@NonBlocking
@Path("/v1/collectivities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collectivities", description = "Local authorities, their groupings and districts")
public class CollectivityResource {
    private final Collectivities collectivities;

    CollectivityResource(Collectivities collectivities) {
        this.collectivities = collectivities;
    }

    @GET
    @Operation(
            operationId = "listCollectivities",
            summary = "List or search collectivities",
            description =
                    "By id, or by relevance when q is given; filters combine. Fictive entities are left out unless fictive or"
                            + " a fictive place asks for them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of collectivities",
            content = @Content(schema = @Schema(implementation = CollectivityPage.class)))
    public Page<Prepared> list(@BeanParam ListQuery query) {
        return collectivities.list(query);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readCollectivity",
            summary = "Read a collectivity",
            description =
                    "The whole record: names, codes, groupings, districts, post codes, population with its year, a point inside"
                            + " the territory (WGS84) where contours tell one.")
    @APIResponse(
            responseCode = "200",
            description = "The collectivity; its ETag is its version",
            content = @Content(schema = @Schema(implementation = Collectivity.class)))
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "No loaded edition holds this id")
    public Prepared read(@RestPath @Parameter(description = "Id: kind and code", example = "commune-22179") String id) {
        return collectivities.read(id);
    }
}
