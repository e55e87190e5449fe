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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/actions")
@Tag(name = "actions")
public class ActionListResource {

    private final ActionList actions;
    private final Lists lists;

    ActionListResource(ActionList actions, Lists lists) {
        this.actions = actions;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listActions",
            summary = "List published actions",
            description =
                    "Newest first, with q the best answers first, with near the nearest first, unless sort says otherwise;"
                            + " filters add up. Actions of fictive authorities are left out unless fictive or a fictive"
                            + " collectivity asks for them. An item has no derived: what an authority is today is"
                            + " read with one action, or from the authority itself.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson,geojson"))
    @APIResponse(responseCode = "200", description = "A page of actions")
    public Uni<Page<ActionItem>> list(
            @BeanParam ActionSelection asked,
            @BeanParam ActionArea area,
            @BeanParam ActionSort sort,
            @BeanParam PageQuery page) {
        return lists.page(page, checks -> actions.select(asked, area, sort, checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON, Format.GEO_JSON})
    @Operation(hidden = true)
    public Uni<Export<ActionItem>> export(
            @BeanParam ActionSelection asked,
            @BeanParam ActionArea area,
            @BeanParam ActionSort sort,
            @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> actions.select(asked, area, sort, checks));
    }
}
