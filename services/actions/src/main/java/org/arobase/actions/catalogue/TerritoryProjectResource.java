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

@Path("/v1/projets-territoire")
@Tag(name = "actions")
public class TerritoryProjectResource {

    private final NationalShapes shapes;
    private final Lists lists;

    TerritoryProjectResource(NationalShapes shapes, Lists lists) {
        this.shapes = shapes;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listTerritoryProjects",
            summary = "List projects in the national schema of projects",
            description =
                    "Published actions of type PROJECT, by id, in the schema betagouv/projets-territoire (v0.1.0) of"
                            + " schema.data.gouv.fr, with the filters of /v1/actions. Fields that the directory does not know,"
                            + " such as the SIRET of the project's holder, are left out: the schema does not require them.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of projects")
    public Uni<Page<TerritoryProject>> list(
            @BeanParam ActionSelection asked, @BeanParam ActionArea area, @BeanParam PageQuery page) {
        return lists.page(page, checks -> shapes.projects(asked, area, checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<TerritoryProject>> export(
            @BeanParam ActionSelection asked, @BeanParam ActionArea area, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> shapes.projects(asked, area, checks));
    }
}
