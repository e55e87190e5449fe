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

@Path("/v1/lieux-mediation-numerique")
@Tag(name = "actions")
public class MediationPlaceResource {

    private final NationalShapes shapes;
    private final Lists lists;

    MediationPlaceResource(NationalShapes shapes, Lists lists) {
        this.shapes = shapes;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listMediationPlaces",
            summary = "List places in the national schema of digital mediation",
            description =
                    "Published actions of type PLACE whose venue says what the schema requires (pivot, street, postal code,"
                            + " commune and mediation), by id, in the schema LaMednum/standard-mediation-num (v0.2.0), with the"
                            + " filters of /v1/actions.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of places")
    public Uni<Page<MediationPlace>> list(
            @BeanParam ActionSelection asked, @BeanParam ActionArea area, @BeanParam PageQuery page) {
        return lists.page(page, checks -> shapes.places(asked, area, checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<MediationPlace>> export(
            @BeanParam ActionSelection asked, @BeanParam ActionArea area, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> shapes.places(asked, area, checks));
    }
}
