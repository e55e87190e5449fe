package org.arobase.collectivities.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Loads what is missing, then opens the directory; until then the service is not ready. */
@Singleton
class ImportAtStart {
    private static final Logger LOG = Logger.getLogger(ImportAtStart.class);

    /** Before the others that do something at start, which wait for one answer or another; this one keeps nobody waiting. */
    private static final int EARLY = 2;

    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(10);

    private final ImportConfig config;
    private final ObjectMapper json;
    private final Imports imports;
    private final ShownEdition shown;
    private final DatasetMetrics datasets;
    private final StarterImport starter;

    ImportAtStart(
            ImportConfig config,
            ObjectMapper json,
            Imports imports,
            ShownEdition shown,
            DatasetMetrics datasets,
            StarterImport starter) {
        this.config = config;
        this.json = json;
        this.imports = imports;
        this.shown = shown;
        this.datasets = datasets;
        this.starter = starter;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) {
        Uni.createFrom()
                .item(this::editions)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(this::open)
                .subscribe()
                .with(
                        ImportAtStart::opened,
                        failure -> LOG.error("the directory stays closed: an edition is unusable", failure));
    }

    /** The database may be down for a while; an edition that contradicts itself will not mend. */
    private Uni<Integer> open(List<Edition> editions) {
        return imports.load(editions)
                .call(shown::show)
                .call(() -> starter.keep(editions))
                .invoke(() -> editions.forEach(edition -> datasets.show(edition.description())))
                .onFailure(Outages::isOne)
                .invoke(outage ->
                        LOG.warnf("directory import starts again, nothing of it was kept: %s", outage.getMessage()))
                .onFailure(Outages::isOne)
                .retry()
                .withBackOff(FIRST_REST, LONGEST_REST)
                .indefinitely();
    }

    private static void opened(int changed) {
        LOG.infof("directory open: changed=%d", changed);
    }

    private List<Edition> editions() {
        return config.editions().stream()
                .map(name -> Edition.carried(name, json))
                .toList();
    }
}
