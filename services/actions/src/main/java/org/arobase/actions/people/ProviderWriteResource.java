package org.arobase.actions.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.arobase.contracts.actions.Provider;
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
@Path("/v1/providers")
@Tag(name = "providers")
public class ProviderWriteResource {

    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Entries entries;
    private final Merging merging;
    private final CurrentCaller caller;
    private final Idempotent idempotent;

    ProviderWriteResource(Entries entries, Merging merging, CurrentCaller caller, Idempotent idempotent) {
        this.entries = entries;
        this.merging = merging;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "registerProvider",
            summary = "Record a provider",
            description =
                    "What is recorded is shared: look whether it is there before. For whoever writes for some authority.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = JSON,
                            examples = @ExampleObject(name = "provider", value = EntryExamples.PROVIDER)))
    @APIResponse(
            responseCode = "201",
            description = "The provider; Location is its address, ETag its version",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Provider.class)))
    @APIResponse(responseCode = "422", description = "The content does not fit; errors names every place")
    public Uni<Provider> register(@RestHeader(IdempotencyKey.HEADER) IdempotencyKey key, ProviderContent content) {
        return idempotent.run(
                caller.get(),
                "registerProvider",
                key,
                content,
                () -> entries.register(ProviderKind.PROVIDER, content, caller.get()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MERGE_PATCH)
    @Operation(
            operationId = "updateProvider",
            summary = "Change a provider",
            description =
                    "JSON Merge Patch (RFC 7396): a field replaces, null removes, what is not named stays. For whoever recorded"
                            + " it, editors and administrators.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MERGE_PATCH,
                            schema = @Schema(implementation = ProviderContent.class),
                            examples = @ExampleObject(name = "change", value = EntryExamples.PATCH)))
    @APIResponse(responseCode = "200", description = "The provider as it is now")
    @APIResponse(responseCode = "404", description = "There is no such provider")
    @APIResponse(responseCode = "409", description = "It was merged into another, which the detail names")
    @APIResponse(responseCode = "412", description = "It has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "The content does not fit; errors names every place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Provider> update(
            @RestPath @Parameter(example = EntryExamples.PROVIDER_ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = EntryExamples.VERSION, required = true, example = "\"1\"")
                    String ifMatch,
            ObjectNode patch) {
        return entries.edit(ProviderKind.PROVIDER, id, patch, new Change(caller.get(), ifMatch));
    }

    @POST
    @Path("/{id}/merger")
    @Operation(
            operationId = "mergeProvider",
            summary = "Merge a provider that is there twice",
            description =
                    "The id of the duplicate leads to the one that is left, and actions that name it count as naming that."
                            + " For editors and administrators. It cannot be undone.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = JSON, examples = @ExampleObject(name = "into", value = EntryExamples.MERGE)))
    @APIResponse(responseCode = "200", description = "The provider that is left")
    @APIResponse(responseCode = "404", description = "There is no such provider")
    @APIResponse(responseCode = "409", description = "It was merged already")
    @APIResponse(responseCode = "412", description = "It has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "There is nothing to merge it into; errors says why")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Provider> merge(
            @RestPath @Parameter(example = EntryExamples.PROVIDER_ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = EntryExamples.VERSION, required = true, example = "\"1\"")
                    String ifMatch,
            MergeRequest request) {
        return merging.merge(ProviderKind.PROVIDER, id, request.into(), new Change(caller.get(), ifMatch));
    }
}
