package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.actions.index.ActionIndex;
import org.arobase.actions.index.Hit;
import org.arobase.actions.index.NotInIndex;
import org.arobase.kernel.list.Listing;
import org.arobase.kernel.list.SqlList;

/**
 * A list whose rows the index finds and the database shows: the same rows, places and cursors as the database's own list,
 * which answers while the index cannot.
 */
record IndexedList(ActionIndex index, SqlList<ActionItem> database, Narrowed narrowed, ActionOrder order)
        implements Listing<ActionItem> {

    /** Words, places and names are found in the index; what is only filtered and dated the database finds as fast. */
    @Override
    public Uni<List<ActionItem>> rows(List<String> after, int limit) {
        if (narrowed.isOnlyFiltered()) {
            return database.rows(after, limit);
        }
        return found(after == null ? null : order.hit(after), limit)
                .onFailure(NotInIndex.class)
                .recoverWithUni(() -> database.rows(after, limit));
    }

    /** A row that is gone since the index was read makes room for the next. */
    private Uni<List<ActionItem>> found(Hit after, int limit) {
        return index.best(Seeking.of(narrowed), order.ranking(), after, limit)
                .flatMap(hits -> hits.isEmpty() ? Uni.createFrom().item(List.of()) : shown(hits, limit));
    }

    private Uni<List<ActionItem>> shown(List<Hit> hits, int limit) {
        return items(hits)
                .flatMap(items -> hits.size() < limit || items.size() == limit
                        ? Uni.createFrom().item(items)
                        : found(hits.getLast(), limit - items.size())
                                .map(more -> Stream.concat(items.stream(), more.stream())
                                        .toList()));
    }

    private Uni<List<ActionItem>> items(List<Hit> hits) {
        var ids = hits.stream().map(Hit::id).toList();
        var among = new SqlList<>(database.pool(), database.table(), narrowed.among(ids), database.order());
        return among.rows(null, ids.size()).map(items -> inOrder(ids, items));
    }

    private static List<ActionItem> inOrder(List<UUID> ids, List<ActionItem> items) {
        Map<UUID, ActionItem> byId = items.stream().collect(Collectors.toMap(ActionItem::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Uni<Long> count() {
        return index.count(Seeking.of(narrowed))
                .map(Integer::longValue)
                .onFailure(NotInIndex.class)
                .recoverWithUni(database::count);
    }

    @Override
    public List<String> position(ActionItem row) {
        return database.position(row);
    }

    @Override
    public String binding() {
        return database.binding();
    }
}
