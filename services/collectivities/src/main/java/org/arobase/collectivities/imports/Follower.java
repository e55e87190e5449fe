package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells an import again whenever it has gone on, until it is over. */
@ApplicationScoped
class Follower {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ImportJobs jobs;
    private final ImportConfig config;

    Follower(ImportJobs jobs, ImportConfig config) {
        this.jobs = jobs;
        this.config = config;
    }

    /** Empty, again and again, while it does not go on: a sign of life for whatever stands between. */
    Multi<Optional<ImportJob>> follow(UUID id) {
        return Multi.createFrom().deferred(() -> {
            var voice = new Voice(Math.max(1, config.sign().dividedBy(PAUSE)));
            return Multi.createBy()
                    .repeating()
                    .uni(() -> jobs.read(id))
                    .withDelay(PAUSE)
                    .whilst(job -> !job.state().isOver())
                    .onItem()
                    .transformToIterable(voice::tell);
        });
    }

    /** Remembers what one listener was told last. */
    private static final class Voice {
        private final long patience;
        private ImportJob told;
        private long silent;

        /** @param patience after how many looks in silence a sign of life is given */
        Voice(long patience) {
            this.patience = patience;
        }

        List<Optional<ImportJob>> tell(ImportJob job) {
            var isNew = !job.equals(told);
            silent = isNew ? 0 : silent + 1;
            told = job;
            if (isNew) {
                return List.of(Optional.of(job));
            }
            return silent % patience == 0 ? List.of(Optional.empty()) : List.of();
        }
    }
}
