package org.arobase.kernel.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;
import org.arobase.kernel.problem.Violation;

/** Reads what a client sent, and names every place that does not fit. */
@Singleton
public class StrictReader {

    private final ObjectMapper json;
    private final ObjectReader trees;
    private final ObjectReader values;

    StrictReader(ObjectMapper json) {
        this.json = json;
        this.trees = json.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        this.values = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * @throws Problem 400 naming every place that does not fit; nothing, or the word null, is no body
     */
    public Object read(byte[] body, Type type) {
        var faults = new Faults();
        var text = Utf8.decode(body);
        try {
            if (!TextScan.note(text, faults)) {
                faults.refuse();
            }
            return value(trees.readTree(TextScan.FACTORY.createParser(text)), json.constructType(type), faults);
        } catch (JsonProcessingException malformed) {
            var at = malformed.getLocation();
            throw Problems.malformedJson(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As strict with what was put together from something sent. */
    public <T> T convert(JsonNode tree, Class<T> type) {
        try {
            return type.cast(value(tree, json.constructType(type), new Faults()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Object value(JsonNode tree, JavaType type, Faults faults) throws IOException {
        if (tree == null || tree.isMissingNode() || tree.isNull()) {
            throw Problems.invalidRequest().with(Violation.at("", "required"));
        }
        faults.in(tree);
        var value = values.forType(type).withAttribute(Faults.class, faults).readValue(tree);
        faults.refuse();
        return value;
    }
}
