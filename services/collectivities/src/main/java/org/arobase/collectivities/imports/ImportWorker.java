package org.arobase.collectivities.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
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
    private final LoadedEditions loaded;
    private final Directory directory;
    private volatile boolean stopped;
    private OffsetDateTime shown;

    ImportWorker(Vertx vertx, ImportConfig config, EditionImport imports, LoadedEditions loaded, Directory directory) {
        this.vertx = vertx;
        this.config = config;
        this.imports = imports;
        this.loaded = loaded;
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
        var work = directory.isOpen() ? imports.runNext() : Uni.createFrom().item(Optional.<ImportState>empty());
        work.call(this::show).subscribe().with(ended -> again(ended.isPresent()), failure -> {
            LOG.warnf("an import is tried again, nothing of it was kept: %s", failure.getMessage());
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

    /** The whole edition at once, when the rows are another's than those that are shown. */
    private Uni<Void> show() {
        return directory.isOpen()
                ? loaded.newest().chain(newest -> newest == null || newest.equals(shown) ? nothing() : swap(newest))
                : nothing();
    }

    private Uni<Void> swap(OffsetDateTime newest) {
        var isFirst = shown == null;
        shown = newest;
        return isFirst ? nothing() : directory.reload();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
