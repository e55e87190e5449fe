package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.arobase.collectivities.structures.RightsExamples;
import org.arobase.kernel.export.Format;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.list.Checks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** How an edition of the directory gets in. */
@Path("/v1/imports")
@Tag(name = "imports", description = "Editions of the directory, loaded as jobs; for administrators")
public class ImportResource {
    private static final String GZIP = "application/gzip";

    private final Confirmations confirmations;
    private final ImportJobs jobs;
    private final Reception reception;
    private final CurrentCaller caller;

    ImportResource(Confirmations confirmations, ImportJobs jobs, Reception reception, CurrentCaller caller) {
        this.confirmations = confirmations;
        this.jobs = jobs;
        this.reception = reception;
        this.caller = caller;
    }

    @POST
    @Consumes({Format.TEXT_CSV, GZIP})
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            operationId = "importEdition",
            summary = "Load an edition of the directory",
            description =
                    "A file in UTF-8, packed by gzip or not: the first line is `# ` and the description of the edition in JSON,"
                            + " the second names the columns, each other one is an entity. It takes the place of the"
                            + " edition before, whole or not at all; the same file sent again is the same import. For"
                            + " administrators.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = Format.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "edition", value = ImportExamples.FILE)),
                @Content(
                        mediaType = GZIP,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "packed", value = ImportExamples.FILE))
            })
    @APIResponse(
            responseCode = "202",
            description = "The import: it waits for its turn, or was there already; readImport tells how far it is",
            content = @Content(schema = @Schema(implementation = ImportJob.class)))
    @APIResponse(responseCode = "422", description = "The description lacks something; errors names every place")
    public Uni<ImportJob> submit(
            @RestQuery
                    @Parameter(
                            description = "true to be told what would change, and load nothing",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String dryRun,
            byte[] file) {
        caller.get().require(Role.ADMIN);
        var checks = new Checks();
        var dry = checks.flag("dryRun", dryRun);
        checks.done();
        return reception.read(file).chain(sent -> jobs.submit(sent, dry));
    }

    @POST
    @Path("/{id}/confirmation")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmImport",
            summary = "Confirm an import that loses communes",
            description =
                    "An edition that lacks more than one commune in a hundred waits until somebody says that this is meant."
                            + " For administrators.")
    @APIResponse(responseCode = "200", description = "The import, which goes on")
    @APIResponse(responseCode = "404", description = "There is no such import")
    @APIResponse(responseCode = "409", description = "It does not wait to be confirmed")
    @APIResponse(responseCode = "412", description = "The import has changed since the version If-Match names")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<ImportJob> confirm(
            @RestPath @Parameter(description = "Id of the import", example = ImportExamples.ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = RightsExamples.VERSION, required = true, example = "\"1\"")
                    String ifMatch) {
        caller.get().require(Role.ADMIN);
        return confirmations.confirm(id, ifMatch);
    }
}
