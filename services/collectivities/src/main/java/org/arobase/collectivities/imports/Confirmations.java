package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.problem.Problem;

/** Lets an import go on that waits because it would lose communes. */
@ApplicationScoped
class Confirmations {
    private final ImportJobs jobs;

    Confirmations(ImportJobs jobs) {
        this.jobs = jobs;
    }

    /** Fails with a problem: 404, 428, 412, or 409 for one that does not wait. */
    Uni<ImportJob> confirm(UUID id, String ifMatch) {
        return jobs.read(id)
                .invoke(job -> Preconditions.requireMatch(ifMatch, job.version()))
                .invoke(Confirmations::requireWaiting)
                .chain(jobs::confirm)
                .invoke(done -> {
                    if (!done) {
                        throw new Problem(412, "stale-version");
                    }
                })
                .chain(() -> jobs.read(id));
    }

    private static void requireWaiting(ImportJob job) {
        if (job.state() != ImportState.TO_CONFIRM) {
            throw new ImportNotWaiting(job.id());
        }
    }
}
