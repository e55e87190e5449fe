package org.arobase.actions.nomenclature;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.export.ExportQuery;
import org.arobase.kernel.export.Exports;
import org.arobase.kernel.export.Format;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.list.FixedList;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.arobase.kernel.problem.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/themes")
@Tag(name = "nomenclature")
public class ThemeResource {

    private final Nomenclatures nomenclatures;
    private final Lists lists;

    ThemeResource(Nomenclatures nomenclatures, Lists lists) {
        this.nomenclatures = nomenclatures;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listThemes",
            summary = "List the themes",
            description =
                    "The 16 themes of the current nomenclature in their order, named in French or English (lang=en).",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of themes")
    public Uni<Page<ThemeItem>> list(@BeanParam PageQuery page, @Context RoutingContext request) {
        return lists.page(page, checks -> themes(request));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<ThemeItem>> export(@BeanParam ExportQuery how, @Context RoutingContext request) {
        return Exports.of(how, checks -> themes(request));
    }

    private FixedList<ThemeItem> themes(RoutingContext request) {
        return new FixedList<>("themes", nomenclatures.current().themes(Languages.of(request)), ThemeItem::code);
    }
}
