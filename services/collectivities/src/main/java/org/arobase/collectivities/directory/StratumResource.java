package org.arobase.collectivities.directory;

import io.smallrye.common.annotation.NonBlocking;
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

/** The population groups that like is compared with like by. */
@NonBlocking
@Path("/v1/strata")
@Tag(name = "collectivities", description = "Local authorities, their groupings and districts")
public class StratumResource {
    private final Directory directory;
    private final Lists lists;

    StratumResource(Directory directory, Lists lists) {
        this.directory = directory;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listStrata",
            summary = "List the population groups",
            description =
                    "The 15 groups of article L.2334-3 of the CGCT, the smallest first, and how many communes each has."
                            + " The law means the population DGF; these are groups of the municipal population.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of population groups")
    public Uni<Page<StratumItem>> list(@BeanParam PageQuery page) {
        return lists.page(page, checks -> directory.now().strata().all());
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<StratumItem>> export(@BeanParam ExportQuery how) {
        return Exports.of(how, checks -> directory.now().strata().all());
    }
}
