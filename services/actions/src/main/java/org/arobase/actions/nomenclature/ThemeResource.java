package org.arobase.actions.nomenclature;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.problem.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/themes")
@Tag(name = "nomenclature")
public class ThemeResource {

    private final Nomenclatures nomenclatures;

    ThemeResource(Nomenclatures nomenclatures) {
        this.nomenclatures = nomenclatures;
    }

    @GET
    @Operation(
            operationId = "listThemes",
            summary = "List the themes",
            description =
                    "The 16 themes of the current nomenclature in their order, named in French or English (lang=en).")
    @APIResponse(responseCode = "200", description = "All themes")
    public Page<ThemeItem> list(@Context RoutingContext request) {
        return new Page<>(nomenclatures.current().themes(Languages.of(request)), null, null);
    }
}
