package org.arobase.collectivities.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.arobase.collectivities.directory.Directory;
import org.jboss.logging.Logger;

/** Runs imports one after the other, and shows each edition as soon as it is loaded, whichever instance has loaded it. */
@Singleton
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final Vertx vertx;
    private final ImportConfig config;
    private final EditionImport imports;
    private final ShownEdition shown;
    private final Directory directory;
    private volatile boolean stopped;

    ImportWorker(Vertx vertx, ImportConfig config, EditionImport imports, ShownEdition shown, Directory directory) {
        this.vertx = vertx;
        this.config = config;
        this.imports = imports;
        this.shown = shown;
        this.directory = directory;
    }

    void start(@Observes StartupEvent event) {
        rest();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void rest() {
        vertx.setTimer(config.pause().toMillis(), timer -> look());
    }

    private void look() {
        if (stopped) {
            return;
        }
        var work = directory.isOpen()
                ? imports.runNext().call(shown::show)
                : Uni.createFrom().item(Optional.<ImportState>empty());
        work.subscribe().with(ended -> again(ended.isPresent()), failure -> {
            LOG.warnf("imports are looked at again after a failure: %s", failure.getMessage());
            rest();
        });
    }

    private void again(boolean hasWorked) {
        if (hasWorked) {
            look();
        } else {
            rest();
        }
    }
}
