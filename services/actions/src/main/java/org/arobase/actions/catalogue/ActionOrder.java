package org.arobase.actions.catalogue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.arobase.actions.index.Hit;
import org.arobase.actions.index.Ranking;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;

/**
 * An order of the list, for the database and for the index.
 *
 * @param key what the index ranks by, from the text of a cursor
 */
record ActionOrder(Order<ActionItem> order, Ranking ranking, Function<String, Long> key) {

    static final Key<ActionItem> ID = Key.uuid("id", ActionItem::id);
    private static final Key<ActionItem> PUBLISHED = Key.instant("published_at", ActionItem::publishedAt);
    private static final Key<ActionItem> RELEVANCE =
            new Key<>("relevance", item -> item.relevance().toString(), Float::valueOf);
    private static final Key<ActionItem> METRES = Key.number("distance", ActionItem::distance);
    private static final Key<ActionItem> RANK = Key.number("highlight", ActionItem::highlight);

    static final ActionOrder NEWEST_FIRST =
            new ActionOrder(Order.descending(PUBLISHED, ID), Ranking.NEWEST, ActionOrder::micros);
    static final ActionOrder OLDEST_FIRST =
            new ActionOrder(Order.ascending(PUBLISHED, ID), Ranking.OLDEST, ActionOrder::micros);
    static final ActionOrder BEST_FIRST =
            new ActionOrder(Order.descending(RELEVANCE, ID), Ranking.RELEVANCE, ActionOrder::parts);
    static final ActionOrder NEAREST_FIRST =
            new ActionOrder(Order.ascending(METRES, ID), Ranking.NEAREST, Long::valueOf);
    static final ActionOrder BY_RANK = new ActionOrder(Order.ascending(RANK, ID), Ranking.PINNED, Long::valueOf);

    /** The place that a cursor tells of. */
    Hit hit(List<String> position) {
        return new Hit(key.apply(position.getFirst()), UUID.fromString(position.getLast()));
    }

    private static long micros(String instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(instant));
    }

    private static long parts(String relevance) {
        return Math.round(Double.parseDouble(relevance) * Hit.PARTS);
    }
}
