package org.arobase.feed.news;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/news")
@Tag(name = "news", description = "What is new")
public class NewsResource {

    /** The item about the first action that a platform with the starter content publishes. */
    static final String EXAMPLE = "019b8d62-7a80-7d46-af4a-23e2c3c62622";

    private final News news;

    NewsResource(News news) {
        this.news = news;
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readNewsItem",
            summary = "Read a news item",
            description =
                    "An item made automatically says so, and href leads to the action it is about; derived names its"
                            + " authority as it is called today.")
    @APIResponse(responseCode = "200", description = "The item; its ETag is its version and a mark of derived")
    @APIResponse(responseCode = "304", description = "What If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "There is no such item")
    @APIResponse(responseCode = "410", description = "The item was withdrawn with its action")
    public Uni<ShownNewsItem> read(@RestPath @Parameter(example = EXAMPLE) UUID id) {
        return news.find(id);
    }
}
