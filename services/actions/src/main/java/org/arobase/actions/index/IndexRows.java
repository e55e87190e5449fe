package org.arobase.actions.index;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.arobase.actions.collectivities.Members;

/** The rows that the index is made from. */
@ApplicationScoped
class IndexRows {

    /** Rows that are read at once. */
    static final int PAGE = 500;

    /** One snapshot: the oldest transaction that may still write, and what is written from another one on. */
    static final String WRITTEN = """
            (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as written, null::uuid as action,
                null::text as collectivity)
            union all
            (select written::text::bigint, null, id from collectivity where written >= $1::text::xid8)
            union all
            (select written::text::bigint, id, null from action where written >= $1::text::xid8
             order by action.written, id limit $2)
            """;

    /**
     * In the order of the column, as its index has it. By itself {@code written} is the number that is read, and all that is left
     * would be sorted for each page.
     */
    static final String MORE = """
            select written::text::bigint as written, id from action where (written, id) > ($1::text::xid8, $2)
            order by action.written, id limit $3
            """;

    private static final String ASKED = "select websearch_to_tsquery('arobase_french', $1)::text as query,"
            + " case when $2 then array(" + Members.OF_TODAY + ") else '{}' end as members,"
            + " case when $3 then array(select id || '>' || merged_into from entry where merged_into is not null)"
            + " else '{}' end as mergers";
    private static final String ACTIONS = "select " + IndexedAction.COLUMNS + " from action where ";
    private static final String PUBLIC = ACTIONS + "id > $1 and state = 'PUBLISHED' order by id limit $2";
    private static final String NAMED = ACTIONS + "id = any($1)";
    private static final String AUTHORS = "select " + Author.COLUMNS + " from collectivity";
    private static final String AUTHORS_NAMED = AUTHORS + " where id = any($1)";

    private final Pool pool;

    IndexRows(Pool pool) {
        this.pool = pool;
    }

    /** Which transaction wrote an action last. */
    record Mark(long transaction, UUID action) {}

    /**
     * What was written since.
     *
     * @param horizon every transaction before this one had ended when it was read
     * @param actions the first page of them
     * @param authors by which transaction each was written last
     */
    record Written(long horizon, List<Mark> actions, Map<String, Long> authors) {}

    Uni<Written> writtenSince(long horizon) {
        return pool.preparedQuery(WRITTEN)
                .execute(Tuple.of(Long.toString(horizon), PAGE))
                .map(IndexRows::written);
    }

    private static Written written(RowSet<Row> rows) {
        var actions = new ArrayList<Mark>();
        var authors = new HashMap<String, Long>();
        var horizon = 0L;
        for (var row : rows) {
            var transaction = row.getLong("written");
            if (row.getUUID("action") != null) {
                actions.add(new Mark(transaction, row.getUUID("action")));
            } else if (row.getString("collectivity") != null) {
                authors.put(row.getString("collectivity"), transaction);
            } else {
                horizon = transaction;
            }
        }
        return new Written(horizon, actions, authors);
    }

    /** The next page of what was written. */
    Uni<List<Mark>> writtenAfter(Mark last) {
        return read(
                MORE,
                Tuple.of(Long.toString(last.transaction()), last.action(), PAGE),
                row -> new Mark(row.getLong("written"), row.getUUID("id")));
    }

    /**
     * What a search needs to know.
     *
     * @param query as PostgreSQL writes it, or null
     * @param members of the association today, where they were needed
     * @param mergers where they were needed
     */
    record Asked(String query, Set<String> members, Mergers mergers) {}

    Uni<Asked> asked(Needs needs) {
        return pool.preparedQuery(ASKED)
                .execute(Tuple.of(needs.words(), needs.members(), needs.mergers()))
                .map(rows -> asked(rows.iterator().next()));
    }

    private static Asked asked(Row row) {
        return new Asked(
                row.getString("query"),
                Set.of(row.getArrayOfStrings("members")),
                Mergers.of(row.getArrayOfStrings("mergers")));
    }

    /** Read by a worker, as those of {@link #actions}: the words of a page take too long for an event loop. */
    Uni<List<IndexedAction>> publicAfter(UUID id) {
        return read(PUBLIC, Tuple.of(id, PAGE), Infrastructure.getDefaultWorkerPool(), IndexedAction::of);
    }

    Uni<List<IndexedAction>> actions(List<UUID> ids) {
        var named = Tuple.of(ids.toArray(UUID[]::new));
        return read(NAMED, named, Infrastructure.getDefaultWorkerPool(), IndexedAction::of);
    }

    Uni<List<Author>> authors() {
        return read(AUTHORS, Tuple.tuple(), Author::of);
    }

    Uni<List<Author>> authors(Set<String> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : read(AUTHORS_NAMED, Tuple.of(ids.toArray(String[]::new)), Author::of);
    }

    private <T> Uni<List<T>> read(String sql, Tuple values, Function<Row, T> read) {
        return read(sql, values, Runnable::run, read);
    }

    private <T> Uni<List<T>> read(String sql, Tuple values, Executor reader, Function<Row, T> read) {
        return pool.preparedQuery(sql)
                .execute(values)
                .emitOn(reader)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(read)
                        .toList());
    }
}
