package org.arobase.label.evaluation;

import io.smallrye.mutiny.Uni;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/grids/{id}/evaluations")
@Tag(name = "label")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GridEvaluationResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final Evaluations evaluations;

    GridEvaluationResource(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @POST
    @Operation(
            operationId = "evaluateUnderGrid",
            summary = "Evaluate facts under a published grid",
            description =
                    "Scores what is sent, keeps nothing and needs no key: the level is an indicative mark, never a"
                            + " promise. With explain each number of the answer says why; its inputs, sent again, give the same bytes."
                            + " As text/html it is a page in plain words.",
            extensions = @Extension(name = "x-arobase-keyless", value = "true", parseValue = true))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = JSON,
                            examples = @ExampleObject(name = "village", value = EvaluationExamples.VILLAGE)))
    @APIResponse(
            responseCode = "200",
            description = "The score with its account",
            content = {
                @Content(mediaType = JSON, schema = @Schema(implementation = EvaluationView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", description = "There is no such grid")
    @APIResponse(responseCode = "422", description = "The facts do not fit; errors names every place")
    public Uni<EvaluationView> under(
            @RestPath @Parameter(example = "2026-model") String id,
            EvaluationInput request,
            @BeanParam ExplainQuery explain) {
        return evaluations.under(id, request, explain.isWanted());
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    @ResponseHeader(name = "Content-Security-Policy", value = ExplanationPage.POLICY)
    @Operation(hidden = true)
    public Uni<String> page(
            @RestPath String id,
            EvaluationInput request,
            @BeanParam ExplainQuery explain,
            @Context RoutingContext context) {
        explain.isWanted();
        return evaluations
                .under(id, request, true)
                .map(view -> ExplanationPage.of(view.explained(), Languages.of(context)));
    }
}
