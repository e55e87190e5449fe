package org.arobase.collectivities.mandates;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import org.arobase.kernel.export.Format;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.problem.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/mandates/batch")
@Tag(name = "mandates")
public class MandateBatchResource {

    private static final String DESCRIPTION =
            "Up to 1,000 lines: JSON objects as grantMandate takes them (NDJSON), or CSV as a French Excel writes it,"
                    + " with the columns collectivity, structure, scopes, from, to, deed. Each line is granted, unchanged"
                    + " or refused, and says why; a refused line keeps no other from being granted. Sent again, the same"
                    + " file changes nothing. For administrators.";

    private final MandateFiles files;
    private final MandateBatches batches;
    private final CurrentCaller caller;

    MandateBatchResource(MandateFiles files, MandateBatches batches, CurrentCaller caller) {
        this.files = files;
        this.batches = batches;
        this.caller = caller;
    }

    @POST
    @Consumes(Format.X_NDJSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "grantMandates", summary = "Grant many mandates", description = DESCRIPTION)
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = Format.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "csv", value = MandateExamples.CSV)),
                @Content(
                        mediaType = Format.X_NDJSON,
                        schema = @Schema(implementation = MandateContent.class),
                        examples = @ExampleObject(name = "ndjson", value = MandateExamples.NDJSON))
            })
    @APIResponse(responseCode = "200", description = "What became of each line")
    public Uni<MandateBatchResult> ndjson(
            @RestQuery
                    @Parameter(
                            description = "true to be told what would become of each line, and change nothing",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun,
            @Context RoutingContext request,
            byte[] file) {
        return grant(files::ndjson, file, dryRun, request);
    }

    @POST
    @Consumes(Format.TEXT_CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Uni<MandateBatchResult> csv(@RestQuery String dryRun, @Context RoutingContext request, byte[] file) {
        return grant(files::csv, file, dryRun, request);
    }

    private Uni<MandateBatchResult> grant(
            Function<byte[], List<MandateLine>> read, byte[] file, String dryRun, RoutingContext request) {
        caller.get().require(Role.ADMIN);
        var checks = new Checks();
        var dry = checks.flag("dryRun", dryRun);
        checks.done();
        return batches.grant(read.apply(file), dry, Languages.of(request));
    }
}
