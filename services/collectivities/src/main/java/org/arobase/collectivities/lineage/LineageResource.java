package org.arobase.collectivities.lineage;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The directory in time: where entities come from and what became of them. */
@Path("/v1/collectivities")
@Tag(name = "collectivities", description = "Local authorities, their groupings and districts")
public class LineageResource {
    private static final String AT =
            "The day that is asked for, from 1943-01-01 to today: of whatever bore the code then, predecessors are what led"
                    + " there by that day and successors what came after it";

    private final Lineages lineages;
    private final Migrations migrations;

    LineageResource(Lineages lineages, Migrations migrations) {
        this.lineages = lineages;
        this.migrations = migrations;
    }

    @GET
    @NonBlocking
    @Path("/{id}/lineage")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readLineage",
            summary = "Read where a collectivity comes from and what became of it",
            description =
                    "Both directions, with days, kinds of change and the names then, of communes and their parts since"
                            + " 1943. Codes that are no longer in use have a lineage too.")
    @APIResponse(
            responseCode = "200",
            description = "Its lineage",
            content = @Content(schema = @Schema(implementation = Lineage.class)))
    @APIResponse(
            responseCode = "404",
            description = "No loaded edition holds this id, and none ever did since 1943; or none did on that day")
    public Lineage read(
            @RestPath @Parameter(description = "Id: kind and code", example = "commune-93066") String id,
            @RestQuery @Parameter(description = AT, example = "2024-06-01") LocalDate at) {
        return lineages.of(id, at);
    }

    @POST
    @Path("/migrations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "migrateCodes",
            summary = "Turn old codes into those of today",
            description =
                    "For each code, the entities in which its territory lies today: one, several or none, with the reason."
                            + " Creates nothing and needs no key.",
            extensions = @Extension(name = "x-arobase-keyless", value = "true", parseValue = true))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "merged",
                                            value = "{\"codes\": [\"93059\", \"49069\", \"85233\", \"35238\"]}")))
    @APIResponse(
            responseCode = "200",
            description = "What became of every code, in the order they were sent",
            content = @Content(schema = @Schema(implementation = MigrationReport.class)))
    public MigrationReport migrate(MigrationRequest request) {
        return migrations.of(request);
    }
}
