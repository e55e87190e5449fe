package org.arobase.feed.news;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

/** The item was there, until the action it announced was withdrawn. */
class NewsItemWithdrawn extends Problem {
    NewsItemWithdrawn(UUID id) {
        super(410, "news-item-withdrawn", id.toString());
    }
}
