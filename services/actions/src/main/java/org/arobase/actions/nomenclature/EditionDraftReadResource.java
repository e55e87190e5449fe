package org.arobase.actions.nomenclature;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/nomenclature-drafts")
@Tag(name = "nomenclature")
public class EditionDraftReadResource {

    private final EditionDrafts drafts;
    private final EditionDraftList list;
    private final Lists lists;
    private final CurrentCaller caller;

    EditionDraftReadResource(EditionDrafts drafts, EditionDraftList list, Lists lists, CurrentCaller caller) {
        this.drafts = drafts;
        this.list = list;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listNomenclatureDrafts",
            summary = "List the drafts of editions",
            description = "By id. For editors and administrators.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "200", description = "A page of drafts")
    public Uni<Page<EditionDraftItem>> list(@BeanParam PageQuery page) {
        return lists.page(page, checks -> list.select(caller.get()));
    }

    @GET
    @Path("/{edition}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readNomenclatureDraft",
            summary = "Read the draft of an edition",
            description = "All of it. For editors and administrators.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "200", description = "The draft; its ETag is its version")
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "There is no such draft")
    public Uni<EditionDraft> read(
            @RestPath @Parameter(description = "Id of the edition", example = EditionExamples.DRAFT) String edition) {
        return drafts.read(edition, caller.get());
    }
}
