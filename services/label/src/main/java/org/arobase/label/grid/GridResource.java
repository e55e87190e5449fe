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
import org.arobase.kernel.list.FixedList;
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

    private final Grids grids;
    private final Lists lists;

    GridResource(Grids grids, Lists lists) {
        this.grids = grids;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listGrids",
            summary = "List the published grids",
            description = "Newest year first. A published grid never changes.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of grids")
    public Uni<Page<GridItem>> list(@BeanParam PageQuery page) {
        return lists.page(page, checks -> items());
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<GridItem>> export(@BeanParam ExportQuery how) {
        return Exports.of(how, checks -> items());
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
    public GridView read(@RestPath @Parameter(example = "2026-model") String id) {
        return grids.find(id).map(GridView::of).orElseThrow(() -> new GridNotFound(id));
    }

    private FixedList<GridItem> items() {
        var items = grids.newestFirst().stream().map(GridItem::of).toList();
        return new FixedList<>("grids", items, GridItem::id);
    }
}
