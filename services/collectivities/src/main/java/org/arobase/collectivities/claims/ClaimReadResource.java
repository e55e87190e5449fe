package org.arobase.collectivities.claims;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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

@Path("/v1/claims")
@Tag(name = "claims")
public class ClaimReadResource {

    private final Claims claims;
    private final ClaimList list;
    private final Lists lists;
    private final CurrentCaller caller;

    ClaimReadResource(Claims claims, ClaimList list, Lists lists, CurrentCaller caller) {
        this.claims = claims;
        this.list = list;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listClaims",
            summary = "List your claims",
            description = "In the order they were made; administrators see everybody's.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "200", description = "A page of claims")
    public Uni<Page<Claim>> list(@BeanParam ClaimSelection asked, @BeanParam PageQuery page) {
        return lists.page(page, checks -> list.select(asked, caller.get(), checks));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readClaim",
            summary = "Read a claim",
            description = "Your own; administrators read everybody's. Another's looks absent.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "200", description = "The claim; its ETag is its version")
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "There is no such claim, or none you may know of")
    public Uni<Claim> read(@RestPath @Parameter(example = ClaimExamples.ID) UUID id) {
        return claims.read(id, caller.get());
    }
}
