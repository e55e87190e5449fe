package org.arobase.collectivities.structures;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.contracts.collectivities.Structure;
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

@Path("/v1/structures")
@Tag(name = "structures")
public class StructureListResource {

    private final StructureList structures;
    private final Lists lists;

    StructureListResource(StructureList structures, Lists lists) {
        this.structures = structures;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listStructures",
            summary = "List structures, or who serves some authorities",
            description = "By id. Fictive structures are left out unless fictive or a fictive authority asks for them.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of structures")
    public Uni<Page<Structure>> list(@BeanParam StructureSelection asked, @BeanParam PageQuery page) {
        return structures
                .known(asked)
                .flatMap(known -> lists.page(page, checks -> structures.select(asked, known, checks)));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<Structure>> export(@BeanParam StructureSelection asked, @BeanParam ExportQuery how) {
        return structures
                .known(asked)
                .flatMap(known -> Exports.of(how, checks -> structures.select(asked, known, checks)));
    }
}
