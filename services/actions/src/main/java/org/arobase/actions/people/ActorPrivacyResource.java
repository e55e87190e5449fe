package org.arobase.actions.people;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.arobase.kernel.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false) // a write goes to its end, whoever has left meanwhile
@Path("/v1/actors/{id}")
@Tag(name = "actors")
public class ActorPrivacyResource {

    private final Privacy privacy;
    private final CurrentCaller caller;

    ActorPrivacyResource(Privacy privacy, CurrentCaller caller) {
        this.privacy = privacy;
        this.caller = caller;
    }

    @POST
    @Path("/objection")
    @Operation(
            operationId = "objectToActor",
            summary = "Record that somebody objects to being named",
            description =
                    "From now on they are shown to those who may write of them, and to nobody else. Actions keep the id, which"
                            + " tells nothing.")
    @APIResponse(responseCode = "204", description = "They are shown no more")
    @APIResponse(responseCode = "404", description = "There is no such actor")
    @APIResponse(responseCode = "409", description = "The entry was merged into another, which the detail names")
    @APIResponse(responseCode = "410", description = "They have objected already, or were erased")
    public Uni<Void> object(@RestPath @Parameter(example = EntryExamples.LEAVING_ID) UUID id) {
        return privacy.object(id, caller.get());
    }

    @POST
    @Path("/erasure")
    @Operation(
            operationId = "eraseActor",
            summary = "Erase somebody",
            description =
                    "Name, role, authority and legal basis are deleted, in what was merged into this entry too, and in the"
                            + " answers kept for repeated requests. Actions keep the id, which tells nothing. It cannot be"
                            + " undone.")
    @APIResponse(responseCode = "204", description = "Nothing is kept but the id")
    @APIResponse(responseCode = "404", description = "There is no such actor")
    @APIResponse(responseCode = "409", description = "The entry was merged into another, which the detail names")
    @APIResponse(responseCode = "410", description = "They were erased already")
    public Uni<Void> erase(@RestPath @Parameter(example = EntryExamples.LEAVING_ID) UUID id) {
        return privacy.erase(id, caller.get());
    }
}
