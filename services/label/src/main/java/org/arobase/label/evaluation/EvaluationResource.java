package org.arobase.label.evaluation;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.arobase.kernel.problem.Languages;
import org.arobase.label.account.ExplainQuery;
import org.arobase.label.account.ExplanationPage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

@Path("/v1/evaluations")
@Tag(name = "label")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final Evaluations evaluations;

    EvaluationResource(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @POST
    @Operation(
            operationId = "evaluate",
            summary = "Evaluate facts under a grid of one's own",
            description =
                    "The grid comes with the facts and is checked first: rules are typed and their cost is bounded."
                            + " Keeps nothing and needs no key. Rules are written in CEL over kind, nature, category,"
                            + " population, populationKnown, stratum, answers, constants, awardYears, awardLevels;"
                            + " formulas and reductions over share besides, levels and mentions over total and level too."
                            + " With explain each number says why. As text/html the answer is a page in plain words.",
            extensions = @Extension(name = "x-arobase-keyless", value = "true", parseValue = true))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = JSON,
                            examples = @ExampleObject(name = "smallGrid", value = EvaluationExamples.SMALL_GRID)))
    @APIResponse(
            responseCode = "200",
            description = "The score with its account",
            content = {
                @Content(mediaType = JSON, schema = @Schema(implementation = EvaluationView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "422", description = "The grid or the facts do not fit; errors names every place")
    public EvaluationView free(FreeEvaluationInput request, @BeanParam ExplainQuery explain) {
        return evaluations.free(request, explain.isWanted());
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    @ResponseHeader(name = "Content-Security-Policy", value = ExplanationPage.POLICY)
    @Operation(hidden = true)
    public String page(FreeEvaluationInput request, @BeanParam ExplainQuery explain, @Context RoutingContext context) {
        explain.isWanted();
        return ExplanationPage.of(evaluations.free(request, true).explained(), Languages.of(context));
    }
}
