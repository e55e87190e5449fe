package org.arobase.actions.people;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;

/** The published actions that name an entry, or one that was merged into it. */
@ApplicationScoped
class Usages {

    private static final SqlList.Table<Usage> TABLE = new SqlList.Table<>("action", Usage.COLUMNS, Usage::of);
    private static final Order<Usage> NEWEST =
            Order.descending(Key.instant("published_at", Usage::publishedAt), Key.uuid("id", Usage::id));
    private static final String PUBLIC = "state = 'PUBLISHED'";
    private static final String NAMING =
            "%s && array(select entry.id from entry where entry.id = $%%1$d or entry.merged_into = $%%1$d)";

    private final Entries entries;
    private final Pool pool;

    Usages(Entries entries, Pool pool) {
        this.entries = entries;
        this.pool = pool;
    }

    /** Fails as a read of the entry does. */
    <C> Uni<Boolean> fictive(Kind<C, ?> kind, UUID id) {
        return entries.find(kind, id).map(Entry::fictive);
    }

    /** @param made whether the entry itself is fictive: then so are those that name it */
    SqlList<Usage> of(EntryType type, UUID id, boolean made, String asked, Checks checks) {
        var where = Where.of(PUBLIC).and(NAMING.formatted(type.plural()), id);
        var fictive = Fictive.of(asked == null && made ? Fictive.INCLUDE.toString() : asked, checks);
        return new SqlList<>(pool, TABLE, fictive.in(where), NEWEST);
    }
}
