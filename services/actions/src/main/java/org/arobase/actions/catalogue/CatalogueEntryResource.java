package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/actions/catalogue")
@Tag(name = "actions")
public class CatalogueEntryResource {

    private final CatalogueEntry entry;

    CatalogueEntryResource(CatalogueEntry entry) {
        this.entry = entry;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "application/ld+json"})
    @Operation(
            operationId = "readActionCatalogueEntry",
            summary = "Read the entry of the actions in a catalogue of open data",
            description =
                    "DCAT in JSON-LD: what the actions are, under which licence, when one of a real authority last changed,"
                            + " where the files are, and which national schemas some of them fit.")
    @APIResponse(
            responseCode = "200",
            description = "The entry; its addresses are relative to its own",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Uni<Map<String, Object>> read() {
        return entry.read();
    }
}
