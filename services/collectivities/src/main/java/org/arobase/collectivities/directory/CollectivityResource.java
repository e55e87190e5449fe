package org.arobase.collectivities.directory;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.export.ExportQuery;
import org.arobase.kernel.export.Exports;
import org.arobase.kernel.export.Format;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The public directory. Everything is in memory, so nothing here leaves the event loop. */
@NonBlocking
@Path("/v1/collectivities")
@Tag(name = "collectivities", description = "Local authorities, their groupings and districts")
public class CollectivityResource {
    private static final String PAST =
            "The day that is asked for, from 1943-01-01 to today: what the code was then, with what is"
                    + " known of that day and nothing else. Before the current edition that is the name of a commune or of a part of"
                    + " one, and from 2021 on the EPCI and the population of the year's edition, and the name of an EPCI";

    private final Collectivities collectivities;
    private final Lists lists;

    CollectivityResource(Collectivities collectivities, Lists lists) {
        this.collectivities = collectivities;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCollectivities",
            summary = "List or search collectivities",
            description =
                    "By id, or by relevance when q is given; filters combine. Fictive entities are left out unless fictive or"
                            + " a fictive place asks for them. What is searched may be a name, however it is written, with or"
                            + " without its departement, or a code.",
            extensions = {
                @Extension(name = Exports.EXTENSION, value = "csv,ndjson,geojson"),
                @Extension(name = Exports.TAGGED, value = "true")
            })
    @APIResponse(
            responseCode = "200",
            description = "A page of collectivities",
            content = @Content(schema = @Schema(implementation = CollectivityPage.class)))
    public Uni<Page<Prepared<FoundCollectivity>>> list(
            @BeanParam CollectivitySelection asked, @BeanParam PageQuery page) {
        return lists.page(page, checks -> collectivities.select(asked, checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON, Format.GEO_JSON})
    @Operation(hidden = true)
    public Uni<Export<Prepared<FoundCollectivity>>> export(
            @BeanParam CollectivitySelection asked, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> collectivities.select(asked, checks));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readCollectivity",
            summary = "Read a collectivity",
            description =
                    "The whole record: names, codes, groupings, districts, post codes, population with its year, a point inside"
                            + " the territory (WGS84) where contours tell one. A code that is no longer in use leads to its"
                            + " only successor.")
    @APIResponse(
            responseCode = "200",
            description = "The collectivity; its ETag is its version",
            content = @Content(schema = @Schema(implementation = Collectivity.class)))
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "307", description = "The code is no longer in use: Location is its only successor")
    @APIResponse(
            responseCode = "404",
            description = "No loaded edition holds this id, and none did on that day, or ever")
    @APIResponse(
            responseCode = "410",
            description = "The code is no longer in use and has several successors, or none: successors lists them")
    public Prepared<Collectivity> read(
            @RestPath @Parameter(description = "Id: kind and code", example = "commune-22179") String id,
            @RestQuery @Parameter(description = PAST, example = "2014-06-01") LocalDate at) {
        return collectivities.read(id, at);
    }
}
