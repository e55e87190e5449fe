package org.arobase.label.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.arobase.kernel.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false) // a write goes to its end, whoever has left meanwhile
@Path("/v1/campaigns/{id}/indicative-mark")
@Tag(name = "label")
public class MarkSwitchResource {

    private final IndicativeMarks marks;
    private final CurrentCaller caller;

    MarkSwitchResource(IndicativeMarks marks, CurrentCaller caller) {
        this.marks = marks;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readIndicativeSwitch",
            summary = "Read whether a campaign shows indicative marks",
            description = "Where it shows none, its scores say no level, and what would move a level is not simulated"
                    + " under its grid.")
    @APIResponse(responseCode = "200", description = "Whether they are shown; the ETag is the version")
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "There is no such campaign")
    public Uni<MarkSwitch> read(
            @RestPath @Parameter(description = "Id of the campaign", example = "fictive-2026") String id) {
        return marks.read(id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "turnIndicativeSwitch",
            summary = "Say whether a campaign shows indicative marks",
            description = "For administrators and campaign managers. Nothing is computed anew, and nothing is lost.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "on", value = "{\"shown\": true}")))
    @APIResponse(responseCode = "200", description = "What holds from now on")
    @APIResponse(responseCode = "404", description = "There is no such campaign")
    @APIResponse(responseCode = "412", description = "It has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "It is not said whether they are shown")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<MarkSwitch> turn(
            @RestPath @Parameter(description = "Id of the campaign", example = "fictive-2026") String id,
            @RestHeader("If-Match")
                    @Parameter(
                            description = "The ETag of the version that you read",
                            required = true,
                            example = "\"1\"")
                    String ifMatch,
            MarkSwitchInput content) {
        return marks.turn(id, content, caller.get(), ifMatch);
    }
}
