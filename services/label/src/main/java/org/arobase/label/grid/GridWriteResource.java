package org.arobase.label.grid;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.kernel.idempotency.IdempotencyKey;
import org.arobase.kernel.idempotency.Idempotent;
import org.arobase.kernel.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false) // a write goes to its end, whoever has left meanwhile
@Path("/v1/grids")
@Tag(name = "label")
@Produces(MediaType.APPLICATION_JSON)
public class GridWriteResource {

    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String VERSION = "The ETag of the version that you read";

    private final GridDrafts drafts;
    private final CurrentCaller caller;
    private final Idempotent idempotent;

    GridWriteResource(GridDrafts drafts, CurrentCaller caller, Idempotent idempotent) {
        this.drafts = drafts;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(JSON)
    @Operation(
            operationId = "createGrid",
            summary = "Begin a grid",
            description = "Creates a draft, which editors and administrators alone see. It must be readable; whether it"
                    + " scores is told when it is validated. Its id is the one that is sent, or is given.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = JSON, examples = @ExampleObject(name = "trial", value = GridExamples.DRAFT)))
    @APIResponse(
            responseCode = "201",
            description = "The draft; Location is its address, ETag its version",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = GridView.class)))
    @APIResponse(responseCode = "409", description = "There is a grid of that id")
    @APIResponse(responseCode = "422", description = "What is sent is no grid; errors names every place")
    public Uni<GridView> create(@RestHeader(IdempotencyKey.HEADER) IdempotencyKey key, GridDocument grid) {
        return idempotent.run(caller.get(), "createGrid", key, grid, () -> drafts.open(grid, caller.get()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MERGE_PATCH)
    @Operation(
            operationId = "updateGrid",
            summary = "Change a draft of a grid",
            description = "JSON Merge Patch (RFC 7396): a field replaces, null removes, what is not named stays; lists,"
                    + " that of criteria too, are replaced whole. A validated grid is a draft again. What was published"
                    + " never changes.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MERGE_PATCH,
                            schema = @Schema(implementation = GridDocument.class),
                            examples = @ExampleObject(name = "note", value = GridExamples.PATCH)))
    @APIResponse(responseCode = "200", description = "The draft as it is now")
    @APIResponse(responseCode = "404", description = "There is no such grid")
    @APIResponse(responseCode = "409", description = "The grid was published: it never changes")
    @APIResponse(responseCode = "412", description = "The grid has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "What results is no grid; errors names every place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<GridView> update(
            @RestPath @Parameter(example = GridExamples.ID) String id,
            @RestHeader("If-Match") @Parameter(description = VERSION, required = true, example = "\"1\"")
                    String ifMatch,
            ObjectNode patch) {
        return drafts.edit(id, patch, new GridEdit(caller.get(), ifMatch));
    }

    @POST
    @Path("/{id}/validation")
    @Operation(
            operationId = "validateGrid",
            summary = "Validate a draft of a grid",
            description =
                    "Tells every fault at once, each with its place in the grid: rules that cannot be read or take"
                            + " too long, children that do not add up, circles of caps and formulas, levels that do not rise,"
                            + " numbers that do not say what they rest on. A grid without any can be published.")
    @APIResponse(responseCode = "200", description = "The grid, which can be published now")
    @APIResponse(responseCode = "404", description = "There is no such grid")
    @APIResponse(responseCode = "409", description = "The grid was published already")
    @APIResponse(responseCode = "412", description = "The grid has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "The grid has faults; errors names every place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<GridView> validate(
            @RestPath @Parameter(example = GridExamples.ID) String id,
            @RestHeader("If-Match") @Parameter(description = VERSION, required = true, example = "\"1\"")
                    String ifMatch) {
        return drafts.validate(id, new GridEdit(caller.get(), ifMatch));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishGrid",
            summary = "Publish a validated grid",
            description = "From now on everyone reads it and evaluates under it, and it never changes. The grid that"
                    + " counted for its year is superseded; campaigns that it scores go on with it.")
    @APIResponse(responseCode = "200", description = "The published grid")
    @APIResponse(responseCode = "404", description = "There is no such grid")
    @APIResponse(responseCode = "409", description = "The grid is not validated, or was published already")
    @APIResponse(responseCode = "412", description = "The grid has changed since the version If-Match names")
    @APIResponse(
            responseCode = "422",
            description = "The grid was validated by an older version of the platform, and has faults for this one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<GridView> publish(
            @RestPath @Parameter(example = GridExamples.ID) String id,
            @RestHeader("If-Match") @Parameter(description = VERSION, required = true, example = "\"2\"")
                    String ifMatch) {
        return drafts.publish(id, new GridEdit(caller.get(), ifMatch));
    }
}
