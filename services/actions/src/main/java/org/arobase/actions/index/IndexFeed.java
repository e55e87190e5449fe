package org.arobase.actions.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.arobase.actions.index.IndexRows.Mark;
import org.arobase.actions.index.IndexRows.Written;
import org.jboss.logging.Logger;

/**
 * Fills the index from the database and keeps it in step with what anybody commits there: nothing else writes into it,
 * so that nothing is lost with a process.
 */
@ApplicationScoped
class IndexFeed {

    private static final Logger LOG = Logger.getLogger(IndexFeed.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final long NO_TIMER = -1;
    /** Of a backlog some are shown before all are taken; each time makes files that must be merged. */
    private static final int MANY = 20_000;

    private final IndexRows rows;
    private final Authors authors;
    private final IndexConfig config;
    private final Vertx vertx;
    private final Turns turns = new Turns(this::catchUp);
    private final Seen seen = new Seen();
    private volatile IndexStore filled;
    private volatile boolean settled;
    private volatile boolean stopped;
    private volatile long pacing = NO_TIMER;

    IndexFeed(IndexRows rows, Authors authors, IndexConfig config, Vertx vertx) {
        this.rows = rows;
        this.authors = authors;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        settled = !config.enabled();
        if (config.enabled()) {
            fill();
            pacing = vertx.setPeriodic(
                    config.pace().toMillis(), turn -> upToDate().subscribe().with(done -> {}, later -> {}));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        vertx.cancelTimer(pacing);
        if (filled != null) {
            filled.close();
        }
    }

    /** Null while only the database can answer. */
    IndexStore filled() {
        return filled;
    }

    /** Whether it is known who answers: the index once it is filled, the database where filling has failed. */
    boolean isSettled() {
        return settled;
    }

    /** Ends when the index shows what had been committed before, or at the end of patience. */
    Uni<Void> upToDate() {
        return filled == null || stopped
                ? Uni.createFrom().voidItem()
                : turns.next().ifNoItem().after(config.patience()).recoverWithItem((Void) null);
    }

    private void fill() {
        if (stopped) {
            return;
        }
        var begun = System.nanoTime();
        var opened = new AtomicReference<IndexStore>();
        rows.writtenSince(Seen.NOTHING)
                .invoke(seen::begin)
                .chain(() -> rows.authors())
                .invoke(authors::put)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> opened.set(IndexStore.open(config)))
                .chain(() -> fill(opened.get()))
                .subscribe()
                .with(done -> begin(opened.get(), begun), failure -> lose(opened.get(), failure));
    }

    private Uni<Void> fill(IndexStore store) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<>(BEFORE_ALL),
                        last -> rows.publicAfter(last.get())
                                .invoke(actions -> last.set(
                                        actions.isEmpty()
                                                ? null
                                                : actions.getLast().id()))
                                .invoke(actions -> put(store, actions)))
                .until(List::isEmpty)
                .onItem()
                .ignoreAsUni()
                .invoke(store::show);
    }

    private void begin(IndexStore store, long begun) {
        if (stopped) {
            store.close();
            return;
        }
        filled = store;
        settled = true;
        LOG.infof("index of actions filled: milliseconds=%d", (System.nanoTime() - begun) / 1_000_000);
    }

    private Uni<Void> catchUp() {
        var store = filled;
        return store == null
                ? Uni.createFrom().voidItem()
                : rows.writtenSince(seen.horizon())
                        .chain(written -> take(store, written))
                        .onFailure(IndexBroken.class)
                        .invoke(failure -> lose(store, failure));
    }

    private Uni<Void> take(IndexStore store, Written written) {
        if (written.horizon() < seen.horizon()) {
            return Uni.createFrom().failure(new IndexBroken(new IllegalStateException("the database is an older one")));
        }
        return rows.authors(seen.freshAuthors(written))
                .invoke(authors::put)
                .chain(() -> take(store, pages(written.actions())))
                .invoke(() -> seen.settle(written));
    }

    private Uni<Void> take(IndexStore store, Multi<List<Mark>> pages) {
        var passage = seen.passage();
        return pages.onItem()
                .transformToUniAndConcatenate(
                        page -> take(store, seen.fresh(page)).invoke(() -> passage.passed(page)))
                .onItem()
                .ignoreAsUni()
                .invoke(passage::end)
                .chain(() -> showIfHidden(store, 1));
    }

    private static Uni<Void> showIfHidden(IndexStore store, int some) {
        var nothing = Uni.createFrom().voidItem();
        return store.hides(some)
                ? nothing.emitOn(Infrastructure.getDefaultWorkerPool()).invoke(store::show)
                : nothing;
    }

    /** The first page, and while one is full the next. */
    private Multi<List<Mark>> pages(List<Mark> first) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<Mark>(),
                        last -> page(last.get(), first)
                                .invoke(page -> last.set(page.isEmpty() ? null : page.getLast())))
                .whilst(page -> page.size() == IndexRows.PAGE);
    }

    private Uni<List<Mark>> page(Mark last, List<Mark> first) {
        return last == null ? Uni.createFrom().item(first) : rows.writtenAfter(last);
    }

    private Uni<Void> take(IndexStore store, List<Mark> fresh) {
        return fresh.isEmpty()
                ? Uni.createFrom().voidItem()
                : rows.actions(fresh.stream().map(Mark::action).toList())
                        .invoke(actions -> put(store, actions))
                        .chain(() -> showIfHidden(store, MANY));
    }

    private void put(IndexStore store, List<IndexedAction> actions) {
        actions.stream().map(IndexedAction::collectivity).forEach(authors::act);
        store.put(actions);
    }

    /** The database answers until it is filled anew. */
    private void lose(IndexStore store, Throwable failure) {
        filled = null;
        settled = true;
        if (stopped) {
            return;
        }
        LOG.errorf("index of actions lost, the database answers: retryIn=%s cause=%s", config.rest(), failure);
        vertx.setTimer(config.rest().toMillis(), rested -> fill());
        if (store != null) {
            store.close();
        }
    }
}
