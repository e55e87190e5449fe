package org.arobase.label.recomputation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.export.ExportQuery;
import org.arobase.kernel.export.Exports;
import org.arobase.kernel.export.Format;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/campaigns/{id}/recomputed-scores")
@Tag(name = "label")
public class RecomputedScoreResource {

    private final RecomputedScores scores;
    private final Lists lists;
    private final CurrentCaller caller;

    RecomputedScoreResource(RecomputedScores scores, Lists lists, CurrentCaller caller) {
        this.scores = scores;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listRecomputedScores",
            summary = "List who moves under another grid, and why",
            description =
                    "By authority; of one recomputation, or of all of a campaign, oldest first. For administrators"
                            + " and campaign managers.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "200", description = "A page of authorities")
    @APIResponse(responseCode = "403", description = "Not for you")
    @APIResponse(responseCode = "404", description = "There is no such campaign")
    public Uni<Page<RecomputedScore>> list(
            @RestPath @Parameter(description = "Id of the campaign", example = "fictive-2026") String id,
            @RestQuery
                    @Parameter(description = "Id of a recomputation", example = "019b76da-a800-7000-8000-000000000401")
                    UUID recomputation,
            @BeanParam PageQuery page) {
        return scores.of(id, recomputation, caller.get()).flatMap(moves -> lists.page(page, checks -> moves));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<RecomputedScore>> export(
            @RestPath String id, @RestQuery UUID recomputation, @BeanParam ExportQuery how) {
        return scores.of(id, recomputation, caller.get()).flatMap(moves -> Exports.of(how, checks -> moves));
    }
}
