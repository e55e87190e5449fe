package org.arobase.actions.catalogue;

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
@Path("/v1/contributors")
@Tag(name = "actions")
public class ContributorResource {

    private final Contributors contributors;
    private final CurrentCaller caller;

    ContributorResource(Contributors contributors, CurrentCaller caller) {
        this.contributors = contributors;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/erasure")
    @Operation(
            operationId = "eraseContributor",
            summary = "Erase a name from the histories",
            description =
                    "The name under which you wrote for one authority, as by of its versions shows it: afterwards they name"
                            + " nobody. What was written stays. Administrators erase any name; another's looks absent.")
    @APIResponse(responseCode = "204", description = "The name is erased")
    @APIResponse(responseCode = "404", description = "Nobody has this name, or it is not yours")
    public Uni<Void> erase(
            @RestPath @Parameter(description = "The name, as by of a version shows it", example = EXAMPLE) UUID id) {
        return contributors.erase(id, caller.get());
    }

    private static final String EXAMPLE = "5f0c6c1e-8a43-4f0e-9d0e-3a1f5c1b7a52";
}
