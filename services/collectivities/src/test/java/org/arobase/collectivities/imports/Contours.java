package org.arobase.collectivities.imports;

import static java.util.stream.Collectors.toMap;
import static org.arobase.collectivities.imports.Registers.elements;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** The contours of the communes of one year, by code: compressed GeoJSON, one feature a line, WGS84. */
record Contours(Map<String, Geometry> byCode) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GeometryFactory SHAPES = new GeometryFactory();

    static Contours read(Path file) throws IOException {
        var unpacked = new GZIPInputStream(Files.newInputStream(file));
        try (var lines = new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8))) {
            return new Contours(lines.lines()
                    .map(Contours::feature)
                    .collect(toMap(
                            feature -> feature.at("/properties/code").asText(),
                            feature -> geometry(feature.get("geometry")))));
        }
    }

    private static JsonNode feature(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Simplifying a contour may have crossed its sides: such a one is mended. */
    private static Geometry geometry(JsonNode json) {
        var coordinates = json.get("coordinates");
        var shape = switch (json.get("type").asText()) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                SHAPES.createMultiPolygon(
                        elements(coordinates).stream().map(Contours::polygon).toArray(Polygon[]::new));
            case String other -> throw new IllegalArgumentException("No contour is a " + other);
        };
        return shape.isValid() ? shape : GeometryFixer.fix(shape);
    }

    private static Polygon polygon(JsonNode rings) {
        var read = elements(rings).stream().map(Contours::ring).toList();
        return SHAPES.createPolygon(read.getFirst(), read.stream().skip(1).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode positions) {
        return SHAPES.createLinearRing(elements(positions).stream()
                .map(position -> new Coordinate(
                        position.get(0).asDouble(), position.get(1).asDouble()))
                .toArray(Coordinate[]::new));
    }
}
