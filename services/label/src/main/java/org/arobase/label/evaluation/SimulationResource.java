package org.arobase.label.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/simulations")
@Tag(name = "label")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SimulationResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final Simulations simulations;

    SimulationResource(Simulations simulations) {
        this.simulations = simulations;
    }

    @POST
    @Operation(
            operationId = "simulate",
            summary = "Simulate what would move an indicative mark",
            description =
                    "Either changes, and the answer says where they lead and what moved; or a goal, and the answer is a"
                            + " smallest set of services to cover that reaches it, of such sets one with the highest"
                            + " total. Keeps nothing, needs no key, promises no level.",
            extensions = @Extension(name = "x-arobase-keyless", value = "true", parseValue = true))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = JSON,
                            examples = {
                                @ExampleObject(name = "goal", value = EvaluationExamples.GOAL),
                                @ExampleObject(name = "changes", value = EvaluationExamples.CHANGES)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The indicative mark before and after",
            content = @Content(schema = @Schema(implementation = SimulationView.class)))
    @APIResponse(
            responseCode = "403",
            description = "A running campaign under this grid shows no indicative mark, so none is simulated")
    @APIResponse(
            responseCode = "422",
            description = "The request does not fit; errors names every place. Or the grid is of a shape under which"
                    + " no set can be promised to be a smallest one")
    public Uni<SimulationView> simulate(SimulationInput request) {
        return simulations.of(request);
    }
}
