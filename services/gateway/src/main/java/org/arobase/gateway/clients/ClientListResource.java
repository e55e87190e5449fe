package org.arobase.gateway.clients;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/clients")
@Tag(name = "platform")
public class ClientListResource {

    private final ClientList list;
    private final Lists lists;
    private final CurrentCaller caller;

    ClientListResource(ClientList list, Lists lists, CurrentCaller caller) {
        this.list = list;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listClients",
            summary = "List clients",
            description =
                    "Yourself, and who may contribute to an authority that you administer and do nothing else; administrators"
                            + " see everybody. In the order they were let in, revoked ones too; without those of the sandbox.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "200", description = "A page of clients")
    public Uni<Page<RegisteredClient>> list(@BeanParam ClientSelection asked, @BeanParam PageQuery page) {
        return lists.page(page, checks -> list.select(asked, caller.get(), checks));
    }
}
