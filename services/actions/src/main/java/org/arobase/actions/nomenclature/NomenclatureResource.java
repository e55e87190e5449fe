package org.arobase.actions.nomenclature;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.kernel.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/nomenclatures")
@Tag(name = "nomenclature", description = "The categories, themes and digital services that actions are described with")
public class NomenclatureResource {

    private final Nomenclatures nomenclatures;

    NomenclatureResource(Nomenclatures nomenclatures) {
        this.nomenclatures = nomenclatures;
    }

    @GET
    @Operation(
            operationId = "listNomenclatures",
            summary = "List the editions of the nomenclature",
            description = "Newest first; the first one is the edition new actions are described with.")
    @APIResponse(responseCode = "200", description = "All editions")
    public Page<EditionItem> list() {
        return new Page<>(
                nomenclatures.newestFirst().stream().map(EditionItem::of).toList(), null, null);
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
}
