package org.arobase.gateway.clients;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.kernel.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/me")
@Tag(name = "platform")
class MeResource {

    private final CurrentCaller caller;
    private final ClientDirectory clients;

    MeResource(CurrentCaller caller, ClientDirectory clients) {
        this.caller = caller;
        this.clients = clients;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readMe",
            summary = "Who you are to the platform",
            description = "The client your key belongs to and its roles; without a key, nobody in particular.")
    @APIResponse(responseCode = "200", description = "The client and its roles")
    public Uni<Me> read() {
        return Me.of(caller.get(), clients);
    }
}
