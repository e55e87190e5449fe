package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.arobase.kernel.problem.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What an import changes, and what of its file cannot be read. */
@Path("/v1/imports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportDetailResource {
    private static final String ID = "Id of the import";

    private final ImportJobs jobs;
    private final ImportLists all;
    private final Lists lists;
    private final CurrentCaller caller;

    ImportDetailResource(ImportJobs jobs, ImportLists all, Lists lists, CurrentCaller caller) {
        this.jobs = jobs;
        this.all = all;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Path("/changes")
    @Operation(
            operationId = "listImportChanges",
            summary = "List what an import changes",
            description =
                    "Or would change, in a dry run: what comes and changes in the order of the file, then what goes, with why and"
                            + " what follows it. What is only dated anew is counted, not listed. For administrators.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "403", description = "The key does not allow this operation")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such import")
    public Uni<Page<ImportChange>> changes(
            @RestPath @Parameter(description = ID, example = ImportExamples.ID) UUID id,
            @RestQuery
                    @Parameter(
                            description = "Only what comes, changes or goes",
                            schema = @Schema(implementation = ImportChange.Change.class))
                    String change,
            @RestQuery @Parameter(description = "Only of this kind", schema = @Schema(implementation = Kind.class))
                    String kind,
            @BeanParam PageQuery page) {
        caller.get().require(Role.ADMIN);
        return jobs.read(id).chain(job -> lists.page(page, checks -> all.changes(id, change, kind, checks)));
    }

    @GET
    @Path("/rejects")
    @Operation(
            operationId = "listImportRejects",
            summary = "List the lines of an import that cannot be read",
            description = "With one such line nothing of the edition is loaded. For administrators.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "403", description = "The key does not allow this operation")
    @APIResponse(responseCode = "200", description = "A page of lines, each with what is wrong")
    @APIResponse(responseCode = "404", description = "There is no such import")
    public Uni<Page<ImportReject>> rejects(
            @RestPath @Parameter(description = ID, example = ImportExamples.ID) UUID id,
            @BeanParam PageQuery page,
            @Context RoutingContext request) {
        caller.get().require(Role.ADMIN);
        return jobs.read(id).chain(job -> lists.page(page, checks -> all.rejects(id, Languages.of(request))));
    }
}
