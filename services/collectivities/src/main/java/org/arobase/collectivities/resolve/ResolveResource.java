package org.arobase.collectivities.resolve;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.export.Exports;
import org.arobase.kernel.export.Format;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Turns lists of codes and names into collectivities. It keeps nothing of what it is asked. */
@Path("/v1/collectivities/resolve")
@Consumes({MediaType.APPLICATION_JSON, Format.TEXT_CSV, Format.X_NDJSON})
@Tag(name = "collectivities")
public class ResolveResource {
    private final Resolutions resolutions;

    ResolveResource(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "resolveCollectivities",
            summary = "Find out which collectivities a list of codes and names means",
            description =
                    "1 to 10,000 lines, mixed: INSEE codes, SIREN, SIRET, post codes, ids, names with or without their"
                            + " departement. Each gets the best match, how sure it is, alternatives and warnings. JSON,"
                            + " CSV with a column `text`, or NDJSON with a JSON string a line; the answer is JSON, CSV or"
                            + " NDJSON, as Accept says. Nothing is created or kept, no key is needed.",
            extensions = @Extension(name = "x-arobase-keyless", value = "true", parseValue = true))
    @APIResponse(
            responseCode = "200",
            description = "A result per line, in the order of the lines",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ResolvedLines.class)),
                @Content(mediaType = Format.TEXT_CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Format.X_NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<ResolvedLines> resolve(
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = ResolveRequest.class),
                                        examples =
                                                @ExampleObject(
                                                        name = "mixed",
                                                        value =
                                                                "{\"lines\": [\"22179\", \"Changé 53\", \"212201792\", \"LaRochelle\"]}")),
                                @Content(
                                        mediaType = Format.TEXT_CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples =
                                                @ExampleObject(
                                                        name = "excel",
                                                        value = "text\r\nChangé 53\r\n1004\r\n")),
                                @Content(
                                        mediaType = Format.X_NDJSON,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "lines", value = "\"22179\"\n\"st denis\"\n"))
                            })
                    byte[] body,
            @Context RoutingContext request) {
        return resolutions.of(body, request).whole();
    }

    @POST
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<ResolvedLine>> export(byte[] body, @Context RoutingContext request) {
        return Exports.of(resolutions.of(body, request));
    }
}
