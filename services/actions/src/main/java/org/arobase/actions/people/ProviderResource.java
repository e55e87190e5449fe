package org.arobase.actions.people;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.arobase.contracts.actions.Provider;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.export.ExportQuery;
import org.arobase.kernel.export.Exports;
import org.arobase.kernel.export.Format;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/providers")
@Tag(name = "providers", description = "Companies and bodies that supply authorities")
public class ProviderResource {

    private final Entries entries;
    private final EntryList list;
    private final Usages usages;
    private final Lists lists;

    ProviderResource(Entries entries, EntryList list, Usages usages, Lists lists) {
        this.entries = entries;
        this.list = list;
        this.usages = usages;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listProviders",
            summary = "List providers",
            description =
                    "In the order they were recorded. What is fictive is left out unless fictive asks for it; what was"
                            + " merged is not there.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of providers")
    public Uni<Page<Provider>> list(@BeanParam EntrySelection asked, @BeanParam PageQuery page) {
        return lists.page(page, checks -> list.select(ProviderKind.PROVIDER, asked, checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<Provider>> export(@BeanParam EntrySelection asked, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> list.select(ProviderKind.PROVIDER, asked, checks));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readProvider",
            summary = "Read a provider",
            description = "What it is called, its establishment and what it supplies.")
    @APIResponse(responseCode = "200", description = "The provider; its ETag is its version")
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "307", description = "It was merged: Location is the one that is left")
    @APIResponse(responseCode = "404", description = "There is no such provider")
    public Uni<Provider> read(@RestPath @Parameter(example = EntryExamples.PROVIDER_ID) UUID id) {
        return entries.find(ProviderKind.PROVIDER, id).map(ProviderKind.PROVIDER::state);
    }

    @GET
    @Path("/{id}/actions")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listProviderActions",
            summary = "List the actions that name a provider",
            description =
                    "The published ones, newest first. Those of fictive authorities are left out of what is real unless"
                            + " fictive asks for them.")
    @APIResponse(responseCode = "200", description = "A page of actions")
    @APIResponse(responseCode = "307", description = "It was merged: Location is the same of the one that is left")
    @APIResponse(responseCode = "404", description = "There is no such provider")
    public Uni<Page<Usage>> actions(
            @RestPath @Parameter(example = EntryExamples.PROVIDER_ID) UUID id,
            @BeanParam UsageSelection asked,
            @BeanParam PageQuery page) {
        return usages.fictive(ProviderKind.PROVIDER, id)
                .flatMap(made ->
                        lists.page(page, checks -> usages.of(EntryType.PROVIDER, id, made, asked.fictive(), checks)));
    }
}
