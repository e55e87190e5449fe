package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.arobase.collectivities.structures.StarterConfig;

/** Records the loading of the fictive edition as the import that it is, so that a first visit finds one. */
@Singleton
class StarterImport {
    private final ImportJobs jobs;
    private final StarterConfig config;

    StarterImport(ImportJobs jobs, StarterConfig config) {
        this.jobs = jobs;
        this.config = config;
    }

    Uni<Void> keep(List<Edition> editions) {
        return editions.stream()
                .filter(edition -> edition.description().fictive() && config.enabled())
                .findFirst()
                .map(this::keep)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** On an empty directory all of it came. */
    private Uni<Void> keep(Edition edition) {
        var counts = EditionCounts.of(new EditionStates(edition), List.of(), Map.of(), List.of());
        return jobs.keep(UUID.fromString(ImportExamples.ID), edition, counts);
    }
}
