package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/unpublished-actions")
@Tag(name = "actions")
public class UnpublishedActionResource {

    private final UnpublishedActions actions;
    private final Lists lists;
    private final CurrentCaller caller;

    UnpublishedActionResource(UnpublishedActions actions, Lists lists, CurrentCaller caller) {
        this.actions = actions;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listUnpublishedActions",
            summary = "List your drafts and what you archived",
            description =
                    "The last begun first: of the authorities that you write for, by your role or under a mandate that covers"
                            + " today. Editors see what anybody archived, administrators everything. What you may not write is"
                            + " not there, and not counted.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "200", description = "A page of actions")
    public Uni<Page<UnpublishedAction>> list(@BeanParam UnpublishedSelection asked, @BeanParam PageQuery page) {
        return lists.page(page, checks -> actions.select(asked, caller.get(), checks));
    }
}
