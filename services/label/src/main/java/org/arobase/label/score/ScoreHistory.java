package org.arobase.label.score;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.PageQuery;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;
import org.arobase.label.campaign.IndicativeMarks;
import org.arobase.label.grid.Grids;

/** What moved a score, newest first, for those who may see the score. */
@ApplicationScoped
class ScoreHistory {

    private static final SqlList.Table<StoredMove> TABLE =
            new SqlList.Table<>("score_history", StoredMove.COLUMNS, StoredMove::read);

    /** Moves of a score are numbered in the order in which they were made. */
    private static final Order<StoredMove> NEWEST =
            Order.descending(new Key<>("id", move -> Long.toString(move.id()), Long::valueOf));

    private final ScoreReading scores;
    private final IndicativeMarks marks;
    private final Lists lists;
    private final Grids grids;
    private final Pool pool;

    ScoreHistory(ScoreReading scores, IndicativeMarks marks, Lists lists, Grids grids, Pool pool) {
        this.scores = scores;
        this.marks = marks;
        this.lists = lists;
        this.grids = grids;
        this.pool = pool;
    }

    Uni<Page<ScoreMoveView>> page(String campaign, CollectivityId collectivity, Caller caller, PageQuery query) {
        var where =
                Where.everything().and("campaign = $%d", campaign).and("collectivity = $%d", collectivity.toString());
        return scores.stored(campaign, collectivity, caller)
                .chain(() -> lists.page(query, checks -> new SqlList<>(pool, TABLE, where, NEWEST)))
                .flatMap(page -> marks.areShown(campaign).flatMap(marked -> named(page, marked)));
    }

    private Uni<Page<ScoreMoveView>> named(Page<StoredMove> page, boolean marked) {
        return grids.findAll(page.items().stream().map(StoredMove::grid).collect(Collectors.toSet()))
                .map(known -> new Page<>(
                        page.items().stream()
                                .map(move -> ScoreMoveView.of(
                                        move, known.get(move.grid()).names(), marked))
                                .toList(),
                        page.next(),
                        page.total()));
    }
}
