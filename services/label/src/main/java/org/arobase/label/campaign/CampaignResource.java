package org.arobase.label.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.export.ExportQuery;
import org.arobase.kernel.export.Exports;
import org.arobase.kernel.export.Format;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/campaigns")
@Tag(name = "label", description = "The label: its campaigns and the scores of authorities")
public class CampaignResource {

    private final Campaigns campaigns;
    private final CampaignList list;
    private final Lists lists;

    CampaignResource(Campaigns campaigns, CampaignList list, Lists lists) {
        this.campaigns = campaigns;
        this.list = list;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCampaigns",
            summary = "List the campaigns of the label",
            description =
                    "Newest year first unless sort says otherwise. Campaigns of fictive authorities are left out unless"
                            + " fictive asks for them.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of campaigns")
    public Uni<Page<Campaign>> list(@BeanParam CampaignSelection asked, @BeanParam PageQuery page) {
        return lists.page(page, checks -> list.select(asked, checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<Campaign>> export(@BeanParam CampaignSelection asked, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> list.select(asked, checks));
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
