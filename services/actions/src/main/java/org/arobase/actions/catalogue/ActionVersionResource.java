package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/actions/{id}/versions")
@Tag(name = "actions")
public class ActionVersionResource {

    private final ActionVersions versions;
    private final Lists lists;
    private final CurrentCaller caller;

    ActionVersionResource(ActionVersions versions, Lists lists, CurrentCaller caller) {
        this.versions = versions;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listActionVersions",
            summary = "List the versions of an action",
            description =
                    "Newest first: who wrote, when, and which fields. Of the time before it was published those hear who"
                            + " may write the action, and nobody else; of the time when it was for members, members. A withdrawn"
                            + " action has no history left.")
    @APIResponse(responseCode = "200", description = "A page of versions")
    @APIResponse(responseCode = "404", description = "There is no such action, or none you may know of")
    @APIResponse(responseCode = "410", description = "The action was withdrawn or archived")
    public Uni<Page<ActionVersionItem>> list(
            @RestPath @Parameter(example = ActionExamples.ID) UUID id, @BeanParam PageQuery page) {
        return versions.of(id, caller.get()).flatMap(all -> lists.page(page, checks -> all));
    }

    @GET
    @Path("/{version}")
    @Operation(
            operationId = "readActionVersion",
            summary = "Read a version of an action",
            description =
                    "Every field that it changed, before and after, and the merge patch that brings the content back to it:"
                            + " send restore to the action with PATCH, and the version you read in If-Match.")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "There is no such action or version, or none you may know of")
    @APIResponse(responseCode = "410", description = "The action was withdrawn or archived")
    public Uni<ActionVersion> read(
            @RestPath @Parameter(example = ActionExamples.ID) UUID id,
            @RestPath @Parameter(description = "Number of the version", example = "2") long version) {
        return versions.find(id, version, caller.get());
    }
}
