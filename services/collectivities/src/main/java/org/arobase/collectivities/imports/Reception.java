package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.arobase.kernel.json.StrictReader;
import org.arobase.kernel.problem.Problem;

/** Looks at what is sent, one file after the other: unpacked, each takes megabytes. */
@Singleton
class Reception {
    private final WorkerExecutor alone;
    private final StrictReader json;
    private final Clock clock;

    Reception(Vertx vertx, StrictReader json, Clock clock) {
        this.alone = vertx.createSharedWorkerExecutor("editions", 1);
        this.json = json;
        this.clock = clock;
    }

    @PreDestroy
    void close() {
        alone.close();
    }

    /** Fails with the {@link Problem} of {@link EditionFile#read}. */
    Uni<SentEdition> read(byte[] sent) {
        return Uni.createFrom()
                .completionStage(
                        () -> alone.executeBlocking(() -> look(sent), false).toCompletionStage());
    }

    private SentEdition look(byte[] sent) {
        return SentEdition.of(EditionFile.read(sent, json, LocalDate.now(clock)), sent);
    }
}
