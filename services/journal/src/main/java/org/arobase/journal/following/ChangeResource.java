package org.arobase.journal.following;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.arobase.kernel.list.Checks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;

@Path("/v1/changes")
@Tag(name = "changes", description = "Follow every change of the platform without losing one")
public class ChangeResource {

    private final Changes changes;
    private final Tokens tokens;

    ChangeResource(Changes changes, Tokens tokens) {
        this.changes = changes;
        this.tokens = tokens;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "listChanges",
            summary = "The changes after a token",
            description = "Every public change in one sequence, without gaps and in the same order for everyone. Each"
                    + " answer brings a token: ask again with it, and you miss nothing. With `wait` the answer comes as"
                    + " soon as there is something new.",
            extensions = @Extension(name = "x-arobase-streaming", value = "true", parseValue = true))
    @APIResponse(responseCode = "200", description = "Changes, and the token that goes on after them")
    @APIResponse(
            responseCode = "410",
            description = "The token's place is not in this journal: start again at `resync`")
    public Uni<ChangePage> list(@BeanParam ChangeQuery query, @Context UriInfo uri) {
        var checks = new Checks();
        var filter = query.filter(checks);
        var rows = query.rows(checks);
        var wait = query.holding(checks);
        checks.done();
        var token = query.after() == null ? Token.origin(filter) : tokens.read(query.after(), filter);
        return changes.after(token, filter, rows, wait).map(read -> page(read, uri));
    }

    private ChangePage page(Changes.Read read, UriInfo uri) {
        var token = tokens.write(read.token());
        var next = uri.getRequestUriBuilder().replaceQueryParam("after", token).build();
        return new ChangePage(read.changes(), token, next.getRawPath() + "?" + next.getRawQuery(), read.more());
    }
}
