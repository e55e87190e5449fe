package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.arobase.collectivities.imports.ImportRecord.End;
import org.jboss.logging.Logger;

/**
 * Runs the oldest import that is not over. All that it writes is one transaction: killed meanwhile it leaves nothing, and
 * whoever comes next begins it again from the file. One runs at a time, on whichever instance.
 */
@ApplicationScoped
class EditionImport {
    private static final Logger LOG = Logger.getLogger(EditionImport.class);
    private static final BigDecimal MOST_COMMUNES_LOST = BigDecimal.ONE;

    private static final int BEGUN = 1;
    private static final int READ = 10;
    private static final int COMPARED = 20;
    private static final int WRITTEN = 95;

    private final Pool pool;
    private final ImportJobs jobs;
    private final ImportRecord record;
    private final EditionComparison comparison;
    private final EditionSwap swap;

    EditionImport(Pool pool, ImportJobs jobs, ImportRecord record, EditionComparison comparison, EditionSwap swap) {
        this.pool = pool;
        this.jobs = jobs;
        this.record = record;
        this.comparison = comparison;
        this.swap = swap;
    }

    /** How the import ended; empty when there is none to run, or another one is at work. */
    Uni<Optional<ImportState>> runNext() {
        var running = new AtomicReference<UUID>();
        return pool.withTransaction(transaction -> jobs.next(transaction)
                        .invoke(next -> next.map(ImportJobs.Next::id).ifPresent(running::set))
                        .chain(next -> next.isEmpty()
                                ? Uni.createFrom().item(Optional.<ImportState>empty())
                                : run(transaction, next.get()).map(Optional::of)))
                .onFailure(failure -> running.get() != null && !Outages.isOne(failure))
                .recoverWithUni(failure -> fail(running.get(), failure).map(Optional::of));
    }

    /** What would come again at each attempt. */
    private Uni<ImportState> fail(UUID job, Throwable failure) {
        LOG.errorf(failure, "edition import fails: import=%s", job);
        return pool.withTransaction(transaction -> record.failed(transaction, job, Reject.of(failure)))
                .replaceWith(ImportState.FAILED);
    }

    private Uni<ImportState> run(SqlConnection transaction, ImportJobs.Next job) {
        LOG.infof("edition import begins: import=%s", job.id());
        return jobs.advance(job.id(), BEGUN)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(begun -> jobs.open(job))
                .chain(file -> take(transaction, job, file));
    }

    private Uni<ImportState> take(SqlConnection transaction, ImportJobs.Next job, EditionFile file) {
        var read = file.lines();
        return jobs.advance(job.id(), READ)
                .chain(() -> read.rejects().isEmpty()
                        ? compare(transaction, job, file.edition(read.lines()))
                        : reject(transaction, job, read.rejects()));
    }

    private Uni<ImportState> reject(SqlConnection transaction, ImportJobs.Next job, List<Reject> rejects) {
        return record.rejected(transaction, job.id(), rejects)
                .invoke(() -> LOG.infof("edition refused: import=%s rejects=%d", job.id(), rejects.size()))
                .replaceWith(ImportState.REJECTED);
    }

    private Uni<ImportState> compare(SqlConnection transaction, ImportJobs.Next job, Edition edition) {
        return comparison
                .compare(transaction, edition)
                .call(diff -> record.changes(transaction, job.id(), diff.changes()))
                .call(() -> jobs.advance(job.id(), COMPARED))
                .chain(diff -> decide(transaction, job, edition, diff));
    }

    private Uni<ImportState> decide(SqlConnection transaction, ImportJobs.Next job, Edition edition, EditionDiff diff) {
        if (job.dryRun()) {
            return end(transaction, job, ImportState.DONE, diff);
        }
        return diff.communesLost().compareTo(MOST_COMMUNES_LOST) > 0 && !job.confirmed()
                ? end(transaction, job, ImportState.TO_CONFIRM, diff)
                : swap.put(transaction, edition, diff, progress(job, diff))
                        .chain(() -> record.supersede(
                                transaction, job.id(), edition.description().fictive()))
                        .chain(() -> end(transaction, job, ImportState.DONE, diff));
    }

    private IntFunction<Uni<Void>> progress(ImportJobs.Next job, EditionDiff diff) {
        var written = new AtomicInteger();
        var all = Math.max(1, diff.states().size());
        return batch -> jobs.advance(job.id(), COMPARED + (WRITTEN - COMPARED) * written.addAndGet(batch) / all);
    }

    private Uni<ImportState> end(SqlConnection transaction, ImportJobs.Next job, ImportState state, EditionDiff diff) {
        return record.finish(transaction, job.id(), End.of(state, diff))
                .invoke(() -> LOG.infof(
                        "edition import ends: import=%s state=%s changed=%d ended=%d",
                        job.id(), state, diff.states().size(), diff.ended().size()))
                .replaceWith(state);
    }
}
