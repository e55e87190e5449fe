package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/actions/map")
@Tag(name = "actions")
public class ActionMapResource {

    private final ActionMap actions;

    ActionMapResource(ActionMap actions) {
        this.actions = actions;
    }

    @GET
    @Operation(
            operationId = "mapActions",
            summary = "Published actions on a map",
            description =
                    "GeoJSON: actions near each other are one point with their count. The grid does not move with the"
                            + " box, so that counts stay as the map is moved. An action without a point stands where its authority"
                            + " does; one whose authority has none is left out. The filters are those of the list.")
    @APIResponse(responseCode = "200", description = "The points of the map")
    public Uni<ActionClusters> map(@BeanParam ActionSelection asked, @BeanParam MapSelection part) {
        return actions.clusters(asked, part);
    }
}
