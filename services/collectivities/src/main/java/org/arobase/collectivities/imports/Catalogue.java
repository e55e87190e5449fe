package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arobase.kernel.export.Format;

/**
 * The entry of the directory in a catalogue of open data (DCAT 3, in JSON-LD): what it is, under which licence, where its
 * files are and what they were made of. Addresses are relative to that of the entry.
 */
@Singleton
class Catalogue {
    private static final String DIRECTORY = "/v1/collectivities";
    private static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";
    private static final Map<String, String> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final Datasets datasets;

    Catalogue(Datasets datasets) {
        this.datasets = datasets;
    }

    Uni<Map<String, Object>> entry() {
        return datasets.loaded()
                .map(loaded -> entry(loaded.all().stream()
                        .filter(dataset -> !dataset.fictive())
                        .toList()));
    }

    private static Map<String, Object> entry(List<DatasetItem> sources) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("@context", CONTEXT);
        entry.put("@id", DIRECTORY);
        entry.put("@type", "dcat:Dataset");
        entry.put(
                "dct:title",
                List.of(text("Répertoire des collectivités", "fr"), text("Directory of local authorities", "en")));
        entry.put("dct:license", Map.of("@id", LICENCE));
        entry.put("dct:language", "fr");
        sources.stream()
                .map(DatasetItem::loadedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(loaded -> entry.put("dct:modified", typed(loaded)));
        entry.put("dct:source", sources.stream().map(Catalogue::source).toList());
        entry.put(
                "dcat:distribution",
                List.of(Format.values()).stream().map(Catalogue::distribution).toList());
        return entry;
    }

    private static Map<String, Object> source(DatasetItem dataset) {
        var source = new LinkedHashMap<String, Object>();
        source.put("@type", "dcat:Dataset");
        source.put("dct:identifier", dataset.id());
        source.put("dct:title", text(dataset.name(), "fr"));
        source.put("dct:publisher", Map.of("@type", "foaf:Agent", "foaf:name", dataset.publisher()));
        source.put("dct:license", Map.of("@id", LICENCE));
        source.put(
                "dct:issued",
                Map.of("@type", "xsd:date", "@value", dataset.validOn().toString()));
        return source;
    }

    private static Map<String, Object> distribution(Format format) {
        var distribution = new LinkedHashMap<String, Object>();
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dcat:downloadURL", Map.of("@id", DIRECTORY + format.suffix()));
        distribution.put("dcat:mediaType", format.mediaType());
        distribution.put("dct:license", Map.of("@id", LICENCE));
        return distribution;
    }

    private static Map<String, String> text(String value, String language) {
        return Map.of("@value", value, "@language", language);
    }

    private static Map<String, String> typed(Instant moment) {
        return Map.of("@type", "xsd:dateTime", "@value", moment.toString());
    }
}
