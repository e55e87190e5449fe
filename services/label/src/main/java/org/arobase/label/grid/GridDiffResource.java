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
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/grids/{id}/diff")
@Tag(name = "label")
public class GridDiffResource {

    private final GridDiffs diffs;
    private final Lists lists;
    private final CurrentCaller caller;

    GridDiffResource(GridDiffs diffs, Lists lists, CurrentCaller caller) {
        this.diffs = diffs;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listGridChanges",
            summary = "List in what a grid differs from another",
            description = "Field by field; criteria are the same where their code is, wherever in the tree they are."
                    + " Compared with no grid, everything is there that it says.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of changes, in the order of the grid")
    @APIResponse(responseCode = "404", description = "There is no such grid, or none to compare with")
    public Uni<Page<GridChange>> list(
            @RestPath @Parameter(example = GridExamples.ID) String id,
            @RestQuery
                    @Parameter(
                            description = "Id of the grid to compare with; none when absent",
                            example = GridExamples.ID)
                    String with,
            @BeanParam PageQuery page) {
        return diffs.of(id, with, caller.get()).flatMap(changes -> lists.page(page, checks -> changes));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<GridChange>> export(@RestPath String id, @RestQuery String with, @BeanParam ExportQuery how) {
        return diffs.of(id, with, caller.get()).flatMap(changes -> Exports.of(how, checks -> changes));
    }
}
