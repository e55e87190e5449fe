package org.arobase.actions.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The fields of a national schema, as its publisher lists them. */
record NationalSchema(Map<String, JsonNode> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static NationalSchema of(String name) {
        try (var file = NationalSchema.class.getResourceAsStream("/national/" + name + ".json")) {
            return new NationalSchema(StreamSupport.stream(
                            JSON.readTree(file).path("fields").spliterator(), false)
                    .collect(Collectors.toMap(field -> field.path("name").asText(), field -> field)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What does not fit, a sentence each. */
    List<String> faults(String line) {
        try {
            return faults(JSON.readTree(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> faults(JsonNode row) {
        var faults = new ArrayList<String>();
        row.fieldNames().forEachRemaining(name -> {
            if (!fields.containsKey(name)) {
                faults.add(name + " is no field of the schema");
            }
        });
        fields.forEach((name, field) -> {
            var value = row.path(name);
            if (value.isMissingNode() && field.path("required").asBoolean()) {
                faults.add(name + " is required");
            }
            if (value.isValueNode()
                    && field.has("pattern")
                    && !value.asText().matches(field.path("pattern").asText())) {
                faults.add(name + " does not fit: " + value);
            }
        });
        return faults;
    }
}
