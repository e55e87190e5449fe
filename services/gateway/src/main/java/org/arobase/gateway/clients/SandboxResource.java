package org.arobase.gateway.clients;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/sandbox/keys")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "platform")
public class SandboxResource {

    private final Sandbox sandbox;

    SandboxResource(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @POST
    @Operation(
            operationId = "makeSandboxKey",
            summary = "A key to try with",
            description =
                    "Anybody gets one, without asking: it writes for every fictive authority and for no real one, and works for"
                            + " 30 days. Each request makes another key.",
            extensions = @Extension(name = "x-arobase-keyless", value = "true", parseValue = true))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "trial", value = "{\"name\": \"Essai\"}")))
    @APIResponse(
            responseCode = "200",
            description = "A client of the sandbox, with its key, which is never shown again",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClientWithKey.class)))
    @APIResponse(responseCode = "422", description = "The name does not fit")
    @APIResponse(responseCode = "429", description = "Too many were made lately; Retry-After says when to try again")
    public Uni<ClientWithKey> make(SandboxContent content) {
        return sandbox.key(content.name());
    }
}
