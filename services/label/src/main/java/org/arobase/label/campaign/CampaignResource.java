package org.arobase.label.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/campaigns")
@Tag(name = "label", description = "The label: its campaigns and the scores of authorities")
public class CampaignResource {

    private final Campaigns campaigns;
    private final CampaignList list;

    CampaignResource(Campaigns campaigns, CampaignList list) {
        this.campaigns = campaigns;
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listCampaigns",
            summary = "List the campaigns of the label",
            description =
                    "Newest year first. Campaigns of fictive authorities are left out unless fictive asks for them.")
    @APIResponse(responseCode = "200", description = "A page of campaigns")
    public Uni<Page<Campaign>> list(@BeanParam CampaignQuery query) {
        return list.page(query);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readCampaign",
            summary = "Read a campaign",
            description = "Its year, its first and last day (inclusive), its state and the grid that scores it.")
    @APIResponse(responseCode = "200", description = "The campaign; its ETag is its version")
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "There is no such campaign")
    public Uni<Campaign> read(@RestPath @Parameter(example = "fictive-2026") String id) {
        return campaigns.find(id);
    }
}
