package org.arobase.collectivities.imports;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;

/** The lists of imports, of what they change and of what they refuse. */
@ApplicationScoped
class ImportLists {
    private static final SqlList.Table<ImportJob> IMPORTS =
            new SqlList.Table<>("import_job", ImportRows.COLUMNS, ImportRows::job);
    private static final SqlList.Table<ImportChange> CHANGES =
            new SqlList.Table<>("import_change", ImportRows.CHANGE, ImportRows::change);

    private static final Order<ImportJob> NEWEST =
            Order.descending(Key.instant("submitted_at", ImportJob::submittedAt), Key.uuid("id", ImportJob::id));
    private static final Order<ImportChange> CHANGE = Order.ascending(Key.number("number", ImportChange::number));
    private static final Order<ImportReject> REJECT = Order.ascending(Key.number("number", ImportReject::number));

    private final Pool pool;

    ImportLists(Pool pool) {
        this.pool = pool;
    }

    SqlList<ImportJob> imports() {
        return new SqlList<>(pool, IMPORTS, Where.everything(), NEWEST);
    }

    SqlList<ImportChange> changes(UUID job, String change, String kind, Checks checks) {
        var where = Where.everything()
                .and("job = $%d", job)
                .and(
                        "change = $%d",
                        Objects.toString(checks.oneOf("change", change, ImportChange.Change.values()), null))
                .and("kind = $%d", Objects.toString(checks.oneOf("kind", kind, Kind.values()), null));
        return new SqlList<>(pool, CHANGES, where, CHANGE);
    }

    /** @param language of the sentences */
    SqlList<ImportReject> rejects(UUID job, String language) {
        var table = new SqlList.Table<>("import_reject", ImportRows.REJECT, row -> ImportRows.reject(row, language));
        return new SqlList<>(pool, table, Where.everything().and("job = $%d", job), REJECT);
    }
}
