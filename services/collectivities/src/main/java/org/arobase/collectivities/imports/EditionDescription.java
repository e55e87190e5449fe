package org.arobase.collectivities.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.arobase.contracts.collectivities.Kind;

/** Where the facts of an edition come from, and the day or year each was true. */
record EditionDescription(
        String edition,
        boolean fictive,
        @JsonProperty("package") String origin,
        String licence,
        String attribution,
        List<Dataset> datasets,
        Figures population,
        Contours points) {

    record Dataset(String name, String publisher, LocalDate validOn, List<Kind> kinds) {}

    record Figures(String kind, String source, int year, Map<String, Integer> yearsByTerritory) {}

    record Contours(String source, int year) {}

    Dataset dataset(Kind kind) {
        return datasets.stream()
                .filter(dataset -> dataset.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The edition " + edition + " does not date " + kind));
    }
}
