package org.arobase.actions.people;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.export.ExportQuery;
import org.arobase.kernel.export.Exports;
import org.arobase.kernel.export.Format;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/actors")
@Tag(name = "actors", description = "People, associations and companies that carry actions")
public class ActorResource {

    private final Privacy privacy;
    private final CurrentCaller caller;
    private final EntryList list;
    private final Usages usages;
    private final Lists lists;

    ActorResource(Privacy privacy, CurrentCaller caller, EntryList list, Usages usages, Lists lists) {
        this.privacy = privacy;
        this.caller = caller;
        this.list = list;
        this.usages = usages;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listActors",
            summary = "List actors",
            description =
                    "In the order they were recorded. What is fictive is left out unless fictive asks for it; what was"
                            + " merged is not there.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of actors")
    public Uni<Page<Actor>> list(@BeanParam EntrySelection asked, @BeanParam PageQuery page) {
        return lists.page(page, checks -> list.select(ActorKind.ACTOR, asked, checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<Actor>> export(@BeanParam EntrySelection asked, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> list.select(ActorKind.ACTOR, asked, checks));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readActor",
            summary = "Read an actor",
            description =
                    "Who they are and on what ground they are named. Somebody who has objected is there for those who may write of"
                            + " them, and for nobody else.")
    @APIResponse(responseCode = "200", description = "The actor; its ETag is its version")
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "307", description = "It was merged: Location is the one that is left")
    @APIResponse(responseCode = "404", description = "There is no such actor")
    @APIResponse(responseCode = "410", description = "They have objected, or were erased")
    public Uni<Actor> read(@RestPath @Parameter(example = EntryExamples.ACTOR_ID) UUID id) {
        return privacy.find(id, caller.get());
    }

    @GET
    @Path("/{id}/actions")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listActorActions",
            summary = "List the actions that name an actor",
            description =
                    "The published ones, newest first. Those of fictive authorities are left out of what is real unless"
                            + " fictive asks for them.")
    @APIResponse(responseCode = "200", description = "A page of actions")
    @APIResponse(responseCode = "307", description = "It was merged: Location is the same of the one that is left")
    @APIResponse(responseCode = "404", description = "There is no such actor")
    @APIResponse(responseCode = "410", description = "They have objected, or were erased")
    public Uni<Page<Usage>> actions(
            @RestPath @Parameter(example = EntryExamples.ACTOR_ID) UUID id,
            @BeanParam UsageSelection asked,
            @BeanParam PageQuery page) {
        return usages.fictive(ActorKind.ACTOR, id)
                .flatMap(made ->
                        lists.page(page, checks -> usages.of(EntryType.ACTOR, id, made, asked.fictive(), checks)));
    }
}
