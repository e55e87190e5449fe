package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.problem.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/actions/{id}")
@Tag(name = "actions")
public class ActionReadResource {

    private final ShownActions actions;
    private final CurrentCaller caller;

    ActionReadResource(ShownActions actions, CurrentCaller caller) {
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readAction",
            summary = "Read an action",
            description =
                    "The whole record, and in derived what its authority is today, the description as HTML and what"
                            + " would make the record more complete. A draft is there for those who may write it, and for"
                            + " nobody else; an action for members is there for them, for its writers and for editors.")
    @APIResponse(responseCode = "200", description = "The action; its ETag is its version and a mark of derived")
    @APIResponse(responseCode = "304", description = "What If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "There is no such action, or none you may know of")
    @APIResponse(
            responseCode = "410",
            description = "The action was withdrawn or archived; the type and the detail say which, and why")
    public Uni<ShownAction> read(
            @RestPath @Parameter(example = ActionExamples.ID) UUID id, @Context RoutingContext request) {
        return actions.find(id, caller.get(), Languages.of(request));
    }
}
