package org.arobase.feed.news;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

class NewsItemNotFound extends Problem {
    NewsItemNotFound(UUID id) {
        super(404, "news-item-not-found", id.toString());
    }
}
