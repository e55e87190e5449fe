package org.arobase.collectivities.structures;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.export.ExportQuery;
import org.arobase.kernel.export.Exports;
import org.arobase.kernel.export.Format;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/memberships")
@Tag(name = "memberships")
public class MembershipListResource {

    private final MembershipList memberships;
    private final Lists lists;

    MembershipListResource(MembershipList memberships, Lists lists) {
        this.memberships = memberships;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listMemberships",
            summary = "List memberships",
            description =
                    "Of the association and of structures, in the order they were recorded. Those of fictive members"
                            + " are left out unless fictive, a fictive member or a fictive structure asks for them.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of memberships")
    public Uni<Page<Membership>> list(@BeanParam MembershipSelection asked, @BeanParam PageQuery page) {
        return lists.page(page, checks -> memberships.select(asked, checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<Membership>> export(@BeanParam MembershipSelection asked, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> memberships.select(asked, checks));
    }
}
