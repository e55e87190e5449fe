package org.arobase.gateway.clients;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/clients")
@Tag(name = "platform")
public class ClientResource {

    private static final String FIRST = "00000000-0000-7000-8000-000000000001";
    private static final String NEW = """
            {"name": "Portail de la mairie fictive", "roles": ["reader"], "grants": ["contributor:commune-F0001"]}
            """;

    private final Registrations registrations;
    private final CurrentCaller caller;
    private final Idempotent idempotent;

    ClientResource(Registrations registrations, CurrentCaller caller, Idempotent idempotent) {
        this.registrations = registrations;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerClient",
            summary = "Let somebody in",
            description =
                    "A client with a key, for roles that hold anywhere and roles that hold for one authority or structure."
                            + " For administrators; who administers an authority lets in those who may contribute there and do"
                            + " nothing else: no role, and contributor of that authority as the only grant.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "contributor", value = NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The client, with its key, which is never shown again",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClientWithKey.class)))
    @APIResponse(responseCode = "422", description = "The content does not fit; errors names every place")
    public Uni<ClientWithKey> register(@RestHeader(IdempotencyKey.HEADER) IdempotencyKey key, ClientContent content) {
        var by = Registrations.requireAdministering(caller.get());
        return idempotent.run(by, "registerClient", key, content, () -> registrations.register(content, by));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readClient",
            summary = "Read a client",
            description =
                    "Yourself, and who may contribute to an authority that you administer and do nothing else; administrators"
                            + " read everybody. Another looks absent.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "200", description = "The client; its ETag is its version")
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "There is no such client, or none you may know of")
    public Uni<RegisteredClient> read(@RestPath @Parameter(example = FIRST) UUID id) {
        return registrations.read(id, caller.get());
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            operationId = "revokeClient",
            summary = "Let a client in no more",
            description =
                    "None of its keys is answered two seconds later. For whoever may read it; the administrator that the"
                            + " operator configures stays.")
    @APIResponse(
            responseCode = "200",
            description = "The client, with the time of its revocation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RegisteredClient.class)))
    @APIResponse(responseCode = "404", description = "There is no such client, or none you may know of")
    @APIResponse(responseCode = "409", description = "It is the administrator that the operator configures")
    @APIResponse(responseCode = "412", description = "The client has changed since the version If-Match names")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RegisteredClient> revoke(
            @RestPath @Parameter(example = FIRST) UUID id,
            @RestHeader("If-Match")
                    @Parameter(
                            description = "The ETag of the version that you read",
                            required = true,
                            example = "\"1\"")
                    String ifMatch) {
        return registrations.revoke(id, caller.get(), ifMatch);
    }
}
