package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Gatherers;
import org.arobase.collectivities.directory.DirectoryTable;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.outbox.Outbox;

/** Writes states with their events, batch by batch, in somebody's transaction. */
@ApplicationScoped
class EditionStore {
    /** Rows of one statement: large enough to be fast, small enough to tell progress. */
    private static final int BATCH = 1_000;

    private final DirectoryTable directory;
    private final Outbox outbox;

    EditionStore(DirectoryTable directory, Outbox outbox) {
        this.directory = directory;
        this.outbox = outbox;
    }

    /**
     * @param isNew whether an entity comes, rather than changes
     * @param written is told after each batch how many entities it had
     */
    Uni<Void> store(
            SqlConnection transaction,
            List<Collectivity> states,
            Predicate<Collectivity> isNew,
            IntFunction<Uni<Void>> written) {
        var left = new ArrayDeque<>(
                states.stream().gather(Gatherers.windowFixed(BATCH)).toList());
        return left.isEmpty()
                ? Uni.createFrom().voidItem()
                : store(
                        left,
                        batch -> directory
                                .store(transaction, batch)
                                .chain(() -> outbox.append(transaction, events(batch, isNew)))
                                .chain(() -> written.apply(batch.size())));
    }

    /**
     * One after the other, away from event loops. What is written is let go of: an idle worker thread keeps its last task,
     * and with it whatever that leads to.
     */
    private static Uni<Void> store(Deque<List<Collectivity>> left, Function<List<Collectivity>, Uni<Void>> write) {
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(left::poll)
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .chain(write::apply)
                        .replaceWith(left::isEmpty))
                .until(isLast -> isLast)
                .onItem()
                .ignoreAsUni();
    }

    private static List<Event<Collectivity>> events(List<Collectivity> batch, Predicate<Collectivity> isNew) {
        return batch.stream()
                .map(state -> Topics.COLLECTIVITIES.event(isNew.test(state) ? "registered" : "updated", state))
                .toList();
    }
}
