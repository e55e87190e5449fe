package org.arobase.label.score;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.PageQuery;
import org.arobase.kernel.problem.Languages;
import org.arobase.label.account.ExplainQuery;
import org.arobase.label.account.ExplanationPage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/campaigns/{id}/scores")
@Tag(name = "label")
public class ScoreResource {

    private final ScoreReading scores;
    private final ScoreHistory history;
    private final CurrentCaller caller;

    ScoreResource(ScoreReading scores, ScoreHistory history, CurrentCaller caller) {
        this.scores = scores;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Path("/{collectivity}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readScore",
            summary = "Read the score of an authority",
            description =
                    "How the actions of an authority add up under the grid of the campaign, down to each criterion;"
                            + " with explain each says why. While the campaign runs the level is an indicative mark,"
                            + " never a promise. As text/html it is a page in plain words. For the authority itself"
                            + " (its contributors and administrators) and the administration of the label; for everybody once the"
                            + " results of the campaign are published: from then on it never changes, and its inputs, evaluated"
                            + " under its grid, give the same account.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(
            responseCode = "200",
            description = "The score with its account",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ScoreView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", description = "There is no such score, or none you may know of")
    public Uni<ScoreView> read(
            @RestPath @Parameter(description = "Id of the campaign", example = "fictive-2026") String id,
            @RestPath
                    @Parameter(description = "Id of the authority, or the code of a commune", example = "commune-F0001")
                    String collectivity,
            @BeanParam ExplainQuery explain) {
        return scores.find(id, id(collectivity), caller.get(), explain.isWanted());
    }

    @GET
    @Path("/{collectivity}")
    @Produces(MediaType.TEXT_HTML)
    @ResponseHeader(name = "Content-Security-Policy", value = ExplanationPage.POLICY)
    @Operation(hidden = true)
    public Uni<String> page(
            @RestPath String id,
            @RestPath String collectivity,
            @BeanParam ExplainQuery explain,
            @Context RoutingContext request) {
        explain.isWanted();
        return scores.page(id, id(collectivity), caller.get(), Languages.of(request));
    }

    @GET
    @Path("/{collectivity}/history")
    @Operation(
            operationId = "listScoreMoves",
            summary = "List what moved a score",
            description =
                    "Newest first: when, by which events or which grid, from where to where, and the criteria whose"
                            + " points changed. Events that came together have moved it once. For the authority itself and the"
                            + " administration of the label.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "200", description = "A page of moves")
    @APIResponse(responseCode = "404", description = "There is no such score, or none you may know of")
    public Uni<Page<ScoreMoveView>> history(
            @RestPath @Parameter(description = "Id of the campaign", example = "fictive-2026") String id,
            @RestPath
                    @Parameter(description = "Id of the authority, or the code of a commune", example = "commune-F0001")
                    String collectivity,
            @BeanParam PageQuery page) {
        return history.page(id, id(collectivity), caller.get(), page);
    }

    private static CollectivityId id(String text) {
        var checks = new Checks();
        var id = checks.collectivity("collectivity", text);
        checks.done();
        return id;
    }
}
