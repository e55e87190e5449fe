package org.arobase.feed.news;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arobase.contracts.feed.NewsItem;
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

@Path("/v1/news")
@Tag(name = "news")
public class NewsListResource {

    private final NewsList news;
    private final Lists lists;

    NewsListResource(NewsList news, Lists lists) {
        this.news = news;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listNews",
            summary = "List the news",
            description =
                    "Newest first unless sort says otherwise. News of fictive authorities is left out unless fictive or a"
                            + " fictive collectivity asks for it. An item has no derived here: what an authority is called today"
                            + " is read with one item, or from the authority itself.",
            extensions = @Extension(name = Exports.EXTENSION, value = "csv,ndjson"))
    @APIResponse(responseCode = "200", description = "A page of news")
    public Uni<Page<NewsItem>> list(@BeanParam NewsSelection asked, @BeanParam PageQuery page) {
        return news.themes(asked).flatMap(themes -> lists.page(page, checks -> news.select(asked, themes, checks)));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON})
    @Operation(hidden = true)
    public Uni<Export<NewsItem>> export(@BeanParam NewsSelection asked, @BeanParam ExportQuery how) {
        return news.themes(asked).flatMap(themes -> Exports.of(how, checks -> news.select(asked, themes, checks)));
    }
}
