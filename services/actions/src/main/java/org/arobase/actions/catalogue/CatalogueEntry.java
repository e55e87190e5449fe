package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arobase.kernel.export.Format;

/**
 * The entry of the actions in a catalogue of open data (DCAT 3, in JSON-LD): what they are, under which licence, where the
 * files are and which national schemas some of them fit. Addresses are relative to that of the entry.
 */
@ApplicationScoped
class CatalogueEntry {

    private static final String ACTIONS = "/v1/actions";
    private static final String SCHEMAS = "https://schema.data.gouv.fr/";
    private static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";
    private static final Map<String, String> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    /** Of real authorities: what is fictive is in no catalogue. */
    private static final String CHANGED =
            "select max(updated_at) from action where state = 'PUBLISHED' and not fictive";

    private final Pool pool;

    CatalogueEntry(Pool pool) {
        this.pool = pool;
    }

    Uni<Map<String, Object>> read() {
        return pool.query(CHANGED)
                .execute()
                .map(rows -> entry(rows.iterator().next().getOffsetDateTime(0)));
    }

    /** @param changed null while there is no action of a real authority */
    private static Map<String, Object> entry(OffsetDateTime changed) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("@context", CONTEXT);
        entry.put("@id", ACTIONS);
        entry.put("@type", "dcat:Dataset");
        entry.put(
                "dct:title",
                List.of(
                        text("Actions numériques des collectivités", "fr"),
                        text("Digital actions of local authorities", "en")));
        entry.put("dct:license", Map.of("@id", LICENCE));
        entry.put("dct:language", "fr");
        if (changed != null) {
            entry.put(
                    "dct:modified",
                    Map.of(
                            "@type",
                            "xsd:dateTime",
                            "@value",
                            changed.toInstant().toString()));
        }
        entry.put("dcat:distribution", distributions());
        return entry;
    }

    private static List<Map<String, Object>> distributions() {
        return Stream.of(
                        all(ACTIONS, null, Format.values()),
                        all("/v1/projets-territoire", "betagouv/projets-territoire", Format.CSV, Format.NDJSON),
                        all(
                                "/v1/lieux-mediation-numerique",
                                "LaMednum/standard-mediation-num",
                                Format.CSV,
                                Format.NDJSON))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<Map<String, Object>> all(String list, String schema, Format... formats) {
        return Stream.of(formats).map(format -> distribution(list, schema, format));
    }

    private static Map<String, Object> distribution(String list, String schema, Format format) {
        var distribution = new LinkedHashMap<String, Object>();
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dcat:downloadURL", Map.of("@id", list + format.suffix()));
        distribution.put("dcat:mediaType", format.mediaType());
        distribution.put("dct:license", Map.of("@id", LICENCE));
        if (schema != null) {
            distribution.put("dct:conformsTo", Map.of("@id", SCHEMAS + schema));
        }
        return distribution;
    }

    private static Map<String, String> text(String value, String language) {
        return Map.of("@value", value, "@language", language);
    }
}
