package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.arobase.kernel.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/actions/{id}/possible-duplicates")
@Tag(name = "actions")
public class DuplicateResource {

    private final Duplicates duplicates;
    private final CurrentCaller caller;

    DuplicateResource(Duplicates duplicates, CurrentCaller caller) {
        this.duplicates = duplicates;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "findPossibleDuplicates",
            summary = "Find what may be the same action",
            description =
                    "Published actions whose title is alike, of the same authority or of one that shares the action: to be"
                            + " looked at before a draft is published; the newest 1,000 are compared. Nothing is refused for"
                            + " it. A duplicate is withdrawn with the reason duplicate.")
    @APIResponse(responseCode = "200", description = "What may be the same, or nothing")
    @APIResponse(responseCode = "404", description = "There is no such action, or none you may know of")
    @APIResponse(responseCode = "410", description = "The action was withdrawn or archived")
    public Uni<PossibleDuplicates> find(@RestPath @Parameter(example = ActionExamples.ID) UUID id) {
        return duplicates.of(id, caller.get());
    }
}
