package org.arobase.label.recomputation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false) // a write goes to its end, whoever has left meanwhile
@Path("/v1/campaigns/{id}/recomputations")
@Tag(name = "label")
public class RecomputationResource {

    private final Recomputations recomputations;
    private final RecomputationWork work;
    private final CurrentCaller caller;

    RecomputationResource(Recomputations recomputations, RecomputationWork work, CurrentCaller caller) {
        this.recomputations = recomputations;
        this.work = work;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(202)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recomputeCampaign",
            summary = "Compute a campaign under another grid",
            description = "In the background, on the inputs that scores have; href says how far it is, and recomputed"
                    + " scores say who moves and why. A dry run changes nothing else; otherwise the grid takes the place"
                    + " of the campaign's at once. Asked again while it runs, it is the same; given up and asked again, it"
                    + " goes on where it stopped.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "dryRun",
                                            value = "{\"grid\": \"2026-model\", \"dryRun\": true}")))
    @APIResponse(
            responseCode = "202",
            description = "It begins",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Recomputation.class)))
    @APIResponse(responseCode = "404", description = "There is no such campaign")
    @APIResponse(
            responseCode = "409",
            description = "Another grid is taking the campaign's place, or its results are published")
    @APIResponse(responseCode = "422", description = "There is no such published grid")
    public Uni<Recomputation> begin(
            @RestPath @Parameter(description = "Id of the campaign", example = "fictive-2026") String id,
            RecomputationInput content) {
        return recomputations.begin(id, content, caller.get()).invoke(work::goOn);
    }

    @GET
    @Path("/{recomputation}")
    @Operation(
            operationId = "readRecomputation",
            summary = "Read how far a recomputation is",
            description =
                    "In per cent of the authorities, and how many move. For administrators and campaign managers.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "200", description = "How far it is")
    @APIResponse(responseCode = "404", description = "There is no such recomputation, or none you may know of")
    public Uni<Recomputation> read(
            @RestPath @Parameter(description = "Id of the campaign", example = "fictive-2026") String id,
            @RestPath
                    @Parameter(
                            description = "Id of the recomputation",
                            example = "019b76da-a800-7000-8000-000000000401")
                    UUID recomputation) {
        return recomputations.read(id, recomputation, caller.get());
    }
}
