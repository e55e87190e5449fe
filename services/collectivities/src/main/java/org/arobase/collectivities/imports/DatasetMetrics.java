package org.arobase.collectivities.imports;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/** Of which day the data sets are that the directory is made of. */
@ApplicationScoped
class DatasetMetrics {

    private final MeterRegistry registry;

    DatasetMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void show(EditionDescription edition) {
        for (var dataset : edition.datasets()) {
            var midnight = dataset.validOn().atStartOfDay(ZoneOffset.UTC).toEpochSecond();
            TimeGauge.builder("arobase.dataset.valid.on", () -> midnight, TimeUnit.SECONDS)
                    .description("The day on which the data set was true, as its first second since 1970")
                    .tag("edition", edition.edition())
                    .tag("name", dataset.name())
                    .register(registry);
        }
    }
}
