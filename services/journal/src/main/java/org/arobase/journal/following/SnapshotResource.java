package org.arobase.journal.following;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.kernel.export.Export;
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

@Path("/v1/snapshots/{type}")
@Tag(name = "changes")
public class SnapshotResource {

    private static final String TYPE =
            "Name of a resource: collectivity, nomenclature, action, campaign, news-item, structure, membership, mandate";

    private final Snapshots snapshots;
    private final Lists lists;

    SnapshotResource(Snapshots snapshots, Lists lists) {
        this.snapshots = snapshots;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listSnapshot",
            summary = "Everything there is of a resource, at one moment",
            description =
                    "By id, fictive and real, as the journal tells it: all pages show the moment of the first. As a file it ends"
                            + " with the token from which /v1/changes goes on: file and changes together are the present, exactly.",
            extensions = {
                @Extension(name = Exports.EXTENSION, value = "ndjson"),
                @Extension(name = Exports.TAGGED, value = "true")
            })
    @APIResponse(
            responseCode = "200",
            description = "A page of resources",
            content = @Content(schema = @Schema(implementation = SnapshotPage.class)))
    public Uni<Page<Prepared<SnapshotItem>>> list(
            @RestPath @Parameter(description = TYPE, example = "structure") String type, @BeanParam PageQuery page) {
        return snapshots.of(type).flatMap(folded -> lists.page(page, checks -> folded));
    }

    @GET
    @Produces(Format.X_NDJSON)
    @Operation(hidden = true)
    public Uni<Export<Prepared<SnapshotItem>>> export(@RestPath String type) {
        return snapshots.of(type).flatMap(Exports::of);
    }
}
