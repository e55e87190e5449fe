package org.arobase.actions.nomenclature;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.arobase.contracts.actions.Nomenclature;
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
@Path("/v1/nomenclature-drafts")
@Tag(name = "nomenclature")
public class EditionDraftResource {

    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String VERSION = "The ETag of the version that you read";
    private static final String ID = "Id of the edition";

    private final EditionDrafts drafts;
    private final CurrentCaller caller;
    private final Idempotent idempotent;

    EditionDraftResource(EditionDrafts drafts, CurrentCaller caller, Idempotent idempotent) {
        this.drafts = drafts;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createNomenclatureDraft",
            summary = "Begin an edition of the nomenclature",
            description = "Empty, or with the services of a published edition. For editors and administrators.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = JSON,
                            examples = @ExampleObject(name = "revision", value = EditionExamples.START)))
    @APIResponse(
            responseCode = "201",
            description = "The draft; Location is its address, ETag its version",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = EditionDraft.class)))
    @APIResponse(responseCode = "409", description = "An edition of this id is there already")
    @APIResponse(responseCode = "422", description = "The content does not fit; errors names every place")
    public Uni<EditionDraft> create(@RestHeader(IdempotencyKey.HEADER) IdempotencyKey key, EditionStart start) {
        return idempotent.run(
                caller.get(), "createNomenclatureDraft", key, start, () -> drafts.open(start, caller.get()));
    }

    @PATCH
    @Path("/{edition}")
    @Consumes(MERGE_PATCH)
    @Operation(
            operationId = "updateNomenclatureDraft",
            summary = "Change the draft of an edition",
            description =
                    "JSON Merge Patch (RFC 7396): a field replaces, null removes, what is not named stays. For editors and"
                            + " administrators.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MERGE_PATCH,
                            schema = @Schema(implementation = EditionContent.class),
                            examples = @ExampleObject(name = "name", value = EditionExamples.PATCH)))
    @APIResponse(responseCode = "200", description = "The draft as it is now")
    @APIResponse(responseCode = "404", description = "There is no such draft")
    @APIResponse(responseCode = "412", description = "The draft has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "The content does not fit; errors names every place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<EditionDraft> update(
            @RestPath @Parameter(description = ID, example = EditionExamples.DRAFT) String edition,
            @RestHeader("If-Match") @Parameter(description = VERSION, required = true, example = "\"1\"")
                    String ifMatch,
            ObjectNode patch) {
        return drafts.edit(edition, patch, caller.get(), ifMatch);
    }

    @POST
    @Path("/{edition}/publication")
    @Operation(
            operationId = "publishNomenclature",
            summary = "Publish an edition of the nomenclature",
            description =
                    "From now on it never changes, and followers hear of it; the newest by year is what new actions are"
                            + " described with. What lacks is told at once. For editors and administrators.")
    @APIResponse(responseCode = "200", description = "The published edition")
    @APIResponse(responseCode = "404", description = "There is no such draft")
    @APIResponse(responseCode = "412", description = "The draft has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "The draft lacks something; errors names all of it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Nomenclature> publish(
            @RestPath @Parameter(description = ID, example = EditionExamples.DRAFT) String edition,
            @RestHeader("If-Match") @Parameter(description = VERSION, required = true, example = "\"1\"")
                    String ifMatch) {
        return drafts.publish(edition, caller.get(), ifMatch);
    }
}
