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

/** In memory, like all of the directory. */
@NonBlocking
@Path("/v1/betagouv-collectivites")
@Tag(name = "collectivities")
public class NationalResource {

    private final Directory directory;
    private final Lists lists;

    NationalResource(Directory directory, Lists lists) {
        this.directory = directory;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listNationalCollectivities",
            summary = "List communes and EPCI in the national schema of authorities",
            description =
                    "By id, in the schema betagouv/collectivites of schema.data.gouv.fr, which knows communes and EPCI: others"
                            + " are not in it. Lists of codes are written as its tables write them.",
            extensions = {
                @Extension(name = Exports.EXTENSION, value = "csv,ndjson"),
                @Extension(name = Exports.TAGGED, value = "true")
            })
    @APIResponse(responseCode = "200", description = "A page of communes and EPCI")
    public Uni<Page<NationalCollectivity>> list(@BeanParam NationalSelection asked, @BeanParam PageQuery page) {
        return lists.page(page, checks -> NationalList.of(asked, directory.now(), checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<NationalCollectivity>> export(@BeanParam NationalSelection asked, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> NationalList.of(asked, directory.now(), checks));
    }
}
