package org.arobase.feed.news;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.arobase.contracts.feed.NewsItem;
import org.arobase.kernel.http.Shown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item as its read shows it. */
@Schema(allOf = NewsItem.class)
public record ShownNewsItem(
        @JsonUnwrapped @Schema(hidden = true) NewsItem state, DerivedOfNews derived) implements Shown {}
