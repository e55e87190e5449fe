package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Tells an import again whenever it has gone on, until it is over. */
@ApplicationScoped
class Follower {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ImportJobs jobs;

    Follower(ImportJobs jobs) {
        this.jobs = jobs;
    }

    Multi<ImportJob> follow(UUID id) {
        return Multi.createBy()
                .repeating()
                .uni(() -> jobs.read(id))
                .withDelay(PAUSE)
                .whilst(job -> !job.state().isOver())
                .skip()
                .repetitions();
    }
}
