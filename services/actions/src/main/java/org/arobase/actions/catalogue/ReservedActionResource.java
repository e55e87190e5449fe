package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.export.ExportQuery;
import org.arobase.kernel.export.Exports;
import org.arobase.kernel.export.Format;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reserved-actions")
@Tag(name = "actions")
public class ReservedActionResource {

    private final ReservedActions actions;
    private final Lists lists;

    ReservedActionResource(ReservedActions actions, Lists lists) {
        this.actions = actions;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listReservedActions",
            summary = "List what members share among themselves",
            description =
                    "Published actions whose visibility is MEMBERS: all of them for who speaks for an authority that is a"
                            + " member of the association today, and for editors; those that you may write for everyone"
                            + " else. Fictive members see those of fictive authorities, without asking for them, real ones"
                            + " those of real ones. What you may not read is not there, and not counted. Filters, words and"
                            + " places are those of /v1/actions; the last begun come first, with q the best answers, with"
                            + " near the nearest, unless sort says otherwise. Nothing here is pinned.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson,geojson"))
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "200", description = "A page of actions")
    public Uni<Page<ActionItem>> list(
            @BeanParam ActionSelection asked,
            @BeanParam ActionArea area,
            @BeanParam ReservedSort sort,
            @BeanParam PageQuery page) {
        return lists.page(page, checks -> actions.select(asked, area, sort, checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON, Format.GEO_JSON})
    @Operation(hidden = true)
    public Uni<Export<ActionItem>> export(
            @BeanParam ActionSelection asked,
            @BeanParam ActionArea area,
            @BeanParam ReservedSort sort,
            @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> actions.select(asked, area, sort, checks));
    }
}
