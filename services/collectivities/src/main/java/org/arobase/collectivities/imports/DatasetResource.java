package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.export.ExportQuery;
import org.arobase.kernel.export.Exports;
import org.arobase.kernel.export.Format;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the directory is made of. */
@Path("/v1/datasets")
@Tag(name = "collectivities", description = "Local authorities, their groupings and districts")
public class DatasetResource {
    private final Datasets datasets;
    private final Catalogue catalogue;
    private final Lists lists;

    DatasetResource(Datasets datasets, Catalogue catalogue, Lists lists) {
        this.datasets = datasets;
        this.catalogue = catalogue;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listDatasets",
            summary = "List the data sets the directory is made of",
            description = "Who publishes each, under which licence, on which day it is true and when it was loaded.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of data sets")
    public Uni<Page<DatasetItem>> list(@BeanParam PageQuery page) {
        return datasets.loaded().flatMap(all -> lists.page(page, checks -> all));
    }

    @GET
    @Path("/catalogue")
    @Produces({MediaType.APPLICATION_JSON, "application/ld+json"})
    @Operation(
            operationId = "readCatalogueEntry",
            summary = "Read the entry of the directory in a catalogue of open data",
            description =
                    "DCAT in JSON-LD: what the directory is, under which licence, where its files are, and the data sets that"
                            + " it was made of, each with its publisher and its day.")
    @APIResponse(
            responseCode = "200",
            description = "The entry; its addresses are relative to its own",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Uni<Map<String, Object>> catalogue() {
        return catalogue.entry();
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<DatasetItem>> export(@BeanParam ExportQuery how) {
        return datasets.loaded().flatMap(all -> Exports.of(how, checks -> all));
    }
}
