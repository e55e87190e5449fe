package org.arobase.collectivities.directory;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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

/** What an entity is made of, and what it is part of: in memory, like all of the directory. */
@NonBlocking
@Path("/v1/collectivities")
@Tag(name = "collectivities", description = "Local authorities, their groupings and districts")
public class TerritoryResource {
    private static final String ID = "Id: kind and code";
    private static final String MOVED = "The code is no longer in use: Location is the same of its only successor";
    private static final String UNKNOWN =
            "No loaded edition holds this id, and none ever did; or nobody tells what it was on that day";
    private static final String GROUPINGS_AT =
            "The day that is asked for, from 1943-01-01 to today. Of days before the current edition only the EPCI of a"
                    + " commune is known, from 2021-01-01 on";
    private static final String DIVIDED =
            "The code is no longer in use and has several successors, or none: successors lists them";

    private final Territories territories;
    private final Lists lists;

    TerritoryResource(Territories territories, Lists lists) {
        this.territories = territories;
        this.lists = lists;
    }

    @GET
    @Path("/{id}/members")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listMembers",
            summary = "List what a collectivity is made of",
            description =
                    "The communes of an EPCI, an établissement public territorial, a departement or an elected body"
                            + " with a departement's powers, the departements of a region, the communes or districts of"
                            + " an overseas collectivity, the communes déléguées,"
                            + " communes associées or arrondissements of a commune. An empty page where none is known.",
            extensions = {
                @Extension(name = Exports.EXTENSION, value = "csv,ndjson,geojson"),
                @Extension(name = Exports.TAGGED, value = "true")
            })
    @APIResponse(
            responseCode = "200",
            description = "A page of its members",
            content = @Content(schema = @Schema(implementation = CollectivityPage.class)))
    @APIResponse(responseCode = "307", description = MOVED)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "410", description = DIVIDED)
    public Uni<Page<Prepared<FoundCollectivity>>> members(
            @RestPath @Parameter(description = ID, example = "epci-200068989") String id,
            @BeanParam MemberQuery asked,
            @BeanParam PageQuery page) {
        return lists.page(page, checks -> territories.members(id, asked, checks));
    }

    @GET
    @Path("/{id}/members")
    @Produces({Format.TEXT_CSV, Format.X_NDJSON, Format.GEO_JSON})
    @Operation(hidden = true)
    public Uni<Export<Prepared<FoundCollectivity>>> exportMembers(
            @RestPath String id, @BeanParam MemberQuery asked, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> territories.members(id, asked, checks));
    }

    @GET
    @Path("/{id}/groupings")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listGroupings",
            summary = "List what a collectivity belongs to",
            description =
                    "From near to wide: its commune, its établissement public territorial, its EPCI, the elected body"
                            + " with a departement's powers on its territory, its departements, its regions; or its overseas"
                            + " collectivity.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson,geojson"))
    @APIResponse(
            responseCode = "200",
            description = "A page of what it belongs to",
            content = @Content(schema = @Schema(implementation = CollectivityPage.class)))
    @APIResponse(responseCode = "307", description = MOVED)
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "410", description = DIVIDED)
    public Uni<Page<Prepared<FoundCollectivity>>> groupings(
            @RestPath @Parameter(description = ID, example = "commune-22179") String id,
            @RestQuery @Parameter(description = GROUPINGS_AT, example = "2024-06-01") LocalDate at,
            @BeanParam PageQuery page) {
        return lists.page(page, checks -> territories.groupings(id, at, checks));
    }

    @GET
    @Path("/{id}/groupings")
    @Produces({Format.TEXT_CSV, Format.X_NDJSON, Format.GEO_JSON})
    @Operation(hidden = true)
    public Uni<Export<Prepared<FoundCollectivity>>> exportGroupings(
            @RestPath String id, @RestQuery LocalDate at, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> territories.groupings(id, at, checks));
    }
}
