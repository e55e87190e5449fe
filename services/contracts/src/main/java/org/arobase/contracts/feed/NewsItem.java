package org.arobase.contracts.feed;

import java.time.Instant;
import java.util.List;
import org.arobase.contracts.State;

/**
 * What is new: an article of ours, a link with our own summary, or an item made automatically from an event.
 *
 * @param kind ACTION for an automatic item about a published action
 * @param language of title and summary: fr or en
 * @param collectivity id of the authority it is about, if any
 * @param action id of the action it is about, if any
 * @param href where to read on: a path of this API or an address elsewhere
 */
public record NewsItem(
        String id,
        long version,
        String kind,
        String title,
        String summary,
        String language,
        String collectivity,
        String action,
        List<String> themes,
        String href,
        Instant publishedAt,
        boolean automatic,
        boolean fictive)
        implements State {}
