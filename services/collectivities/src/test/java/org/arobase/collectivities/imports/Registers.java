package org.arobase.collectivities.imports;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * The public registers of one year as they are published: the JSON files of {@code @etalab/decoupage-administratif}
 * and, for the bodies with a departement's powers, the column CTCD of INSEE's COG.
 */
record Registers(
        List<JsonNode> communes,
        List<JsonNode> epci,
        List<JsonNode> ept,
        List<JsonNode> departements,
        List<JsonNode> regions,
        Map<String, String> ctcdByCommune) {

    static Registers read(Path packageData, Path cog) throws IOException {
        return new Registers(
                json(packageData.resolve("communes.json")),
                json(packageData.resolve("epci.json")),
                json(packageData.resolve("ept.json")),
                json(packageData.resolve("departements.json")),
                json(packageData.resolve("regions.json")),
                ctcds(cog.resolve("communes.csv.gz")));
    }

    /** The rows of today's communes and overseas districts: déléguées, associées and arrondissements are parts of them. */
    List<JsonNode> current() {
        return communes.stream()
                .filter(row -> row.get("type").asText().equals("commune-actuelle"))
                .toList();
    }

    static List<JsonNode> members(JsonNode group) {
        return elements(group.get("membres"));
    }

    static List<JsonNode> elements(JsonNode array) {
        return array == null
                ? List.of()
                : StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** Overseas collectivities are rows of the departements and regions too, and neither in law. */
    static boolean overseas(JsonNode row) {
        return row.get("zone").asText().equals("com");
    }

    static String text(JsonNode row, String field) {
        return row.hasNonNull(field) ? row.get(field).asText() : null;
    }

    private static List<JsonNode> json(Path file) throws IOException {
        return elements(new ObjectMapper().readTree(file.toFile()));
    }

    private static Map<String, String> ctcds(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new GZIPInputStream(Files.newInputStream(file)))) {
            return csv.stream()
                    .filter(row -> row.getField("TYPECOM").equals("COM"))
                    .collect(toMap(row -> row.getField("COM"), row -> row.getField("CTCD")));
        }
    }
}
