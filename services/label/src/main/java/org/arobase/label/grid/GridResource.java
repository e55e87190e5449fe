package org.arobase.label.grid;

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
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/grids")
@Tag(name = "label")
public class GridResource {

    private final GridDrafts grids;
    private final GridList list;
    private final Lists lists;
    private final CurrentCaller caller;

    GridResource(GridDrafts grids, GridList list, Lists lists, CurrentCaller caller) {
        this.grids = grids;
        this.list = list;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listGrids",
            summary = "List the published grids",
            description = "Newest year first. A published grid never changes. Drafts are for their editors, who ask for"
                    + " them by state.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of grids")
    public Uni<Page<GridItem>> list(@BeanParam GridSelection asked, @BeanParam PageQuery page) {
        return lists.page(page, checks -> list.select(asked, caller.get(), checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<GridItem>> export(@BeanParam GridSelection asked, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> list.select(asked, caller.get(), checks));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readGrid",
            summary = "Read a grid",
            description = "Its criteria, measures, levels and mentions; each number says whether it is a fact or an"
                    + " assumption. It can be changed and sent to /v1/evaluations.")
    @APIResponse(responseCode = "200", description = "The grid; its ETag is its version")
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "There is no such grid")
    public Uni<GridView> read(@RestPath @Parameter(example = GridExamples.ID) String id) {
        return grids.read(id, caller.get());
    }
}
