package org.arobase.collectivities.mandates;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.contracts.collectivities.Mandate;
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

@Path("/v1/mandates")
@Tag(name = "mandates")
public class MandateListResource {

    private final MandateList mandates;
    private final Lists lists;

    MandateListResource(MandateList mandates, Lists lists) {
        this.mandates = mandates;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listMandates",
            summary = "List mandates",
            description = "Who may act in whose name, in the order they were recorded, the revoked ones too. Those of"
                    + " fictive authorities are left out unless fictive, a fictive authority or a fictive"
                    + " structure asks for them.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of mandates")
    public Uni<Page<Mandate>> list(@BeanParam MandateSelection asked, @BeanParam PageQuery page) {
        return lists.page(page, checks -> mandates.select(asked, checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<Mandate>> export(@BeanParam MandateSelection asked, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> mandates.select(asked, checks));
    }
}
