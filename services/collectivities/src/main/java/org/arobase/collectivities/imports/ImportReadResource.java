package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Optional;
import java.util.UUID;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Imports, and how far they are. */
@Path("/v1/imports")
@Tag(name = "imports")
public class ImportReadResource {
    private final ImportJobs jobs;
    private final Follower follower;
    private final ImportLists all;
    private final Lists lists;
    private final CurrentCaller caller;

    ImportReadResource(ImportJobs jobs, Follower follower, ImportLists all, Lists lists, CurrentCaller caller) {
        this.jobs = jobs;
        this.follower = follower;
        this.all = all;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listImports",
            summary = "List imports",
            description = "The newest first. For administrators.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "403", description = "The key does not allow this operation")
    @APIResponse(responseCode = "200", description = "A page of imports")
    public Uni<Page<ImportJob>> list(@BeanParam PageQuery page) {
        caller.get().require(Role.ADMIN);
        return lists.page(page, checks -> all.imports());
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readImport",
            summary = "Read how far an import is",
            description =
                    "Asked for `text/event-stream`, it is told again whenever it has gone on, until it is over. For"
                            + " administrators.",
            extensions = @Extension(name = "x-arobase-streaming", value = "true", parseValue = true))
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "403", description = "The key does not allow this operation")
    @APIResponse(
            responseCode = "200",
            description = "The import; its ETag is its version",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportJob.class)),
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "There is no such import")
    public Uni<ImportJob> read(
            @RestPath @Parameter(description = "Id of the import", example = ImportExamples.ID) UUID id) {
        caller.get().require(Role.ADMIN);
        return jobs.read(id);
    }

    @GET
    @Followed
    @Path("/{id}")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> follow(@RestPath UUID id, @Context Sse events) {
        return follower.follow(id).map(told -> event(events.newEventBuilder(), told));
    }

    /** The import, or a comment, which readers of events pass over. */
    private static OutboundSseEvent event(OutboundSseEvent.Builder event, Optional<ImportJob> told) {
        return told.map(job -> event.data(ImportJob.class, job))
                .orElseGet(() -> event.comment("waiting"))
                .build();
    }
}
