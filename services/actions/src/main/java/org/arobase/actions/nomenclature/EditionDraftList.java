package org.arobase.actions.nomenclature;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;

/** The drafts of editions, by id. */
@ApplicationScoped
class EditionDraftList {

    private static final SqlList.Table<EditionDraftItem> TABLE =
            new SqlList.Table<>("nomenclature_draft", EditionDraftItem.COLUMNS, EditionDraftItem::of);
    private static final Order<EditionDraftItem> BY_ID = Order.ascending(Key.text("id", EditionDraftItem::id));

    private final Pool pool;

    EditionDraftList(Pool pool) {
        this.pool = pool;
    }

    SqlList<EditionDraftItem> select(Caller caller) {
        EditionDrafts.requireEditor(caller);
        return new SqlList<>(pool, TABLE, Where.everything(), BY_ID);
    }
}
