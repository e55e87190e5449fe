package org.arobase.actions.nomenclature;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.contracts.actions.Nomenclature;
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

@Path("/v1/nomenclatures")
@Tag(name = "nomenclature", description = "The categories, themes and digital services that actions are described with")
public class NomenclatureResource {

    private final Nomenclatures nomenclatures;
    private final Lists lists;

    NomenclatureResource(Nomenclatures nomenclatures, Lists lists) {
        this.nomenclatures = nomenclatures;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listNomenclatures",
            summary = "List the editions of the nomenclature",
            description = "Newest first; the first one is the edition new actions are described with.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of editions")
    public Uni<Page<EditionItem>> list(@BeanParam PageQuery page) {
        return lists.page(page, checks -> editions());
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<EditionItem>> export(@BeanParam ExportQuery how) {
        return Exports.of(how, checks -> editions());
    }

    @GET
    @Path("/{edition}")
    @Operation(
            operationId = "readNomenclature",
            summary = "Read an edition of the nomenclature",
            description = "4 categories, 16 themes and 139 digital services, in their order. An edition never changes.")
    @APIResponse(responseCode = "200", description = "The whole edition")
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "There is no such edition")
    public Nomenclature read(@RestPath @Parameter(example = "2026-sample") String edition) {
        return nomenclatures.find(edition).map(Edition::nomenclature).orElseThrow(() -> new EditionNotFound(edition));
    }

    private FixedList<EditionItem> editions() {
        var items = nomenclatures.newestFirst().stream().map(EditionItem::of).toList();
        return new FixedList<>("nomenclatures", items, EditionItem::id);
    }
}
