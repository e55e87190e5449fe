package org.arobase.label.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.arobase.label.grid.GridDocument;
import org.arobase.label.grid.GridReading;

/** Grids of a few lines. In them {@code ~5} is the number 5, and quotes are single or left out. */
final class SmallGrid {

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    static Engine of(String text) {
        try {
            var json = text.replaceAll("~(-?[0-9.e]+)", "{value: $1}");
            return GridReading.engine(LENIENT.readValue(json, GridDocument.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A root of 100 points with these children. */
    static Engine with(String children) {
        return of("{criteria: {code: 'all', points: ~100, children: [" + children + "]}}");
    }

    static String leaf(String code, int points, String more) {
        return "{code: '%s', points: ~%d, %s}".formatted(code, points, more);
    }

    static String declared(String code, int points) {
        return leaf(code, points, "measure: {type: 'DECLARED'}");
    }

    static Score score(Engine engine, Map<String, Declaration> declared) {
        return score(engine, declared, Map.of());
    }

    static Score score(Engine engine, Map<String, Declaration> declared, Map<String, Double> indicators) {
        return engine.score(Sample.VILLAGE, new Facts(Sample.CLOSING, List.of(), declared, indicators, List.of()));
    }

    private SmallGrid() {}
}
