package org.arobase.collectivities.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of the national schema of authorities, as its publisher describes them, and what each type must have. */
final class NationalSchema {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    NationalSchema() {
        try (var file = NationalSchema.class.getResourceAsStream("/national/collectivites.json")) {
            JSON.readTree(file)
                    .path("fields")
                    .forEach(field -> fields.put(field.path("name").asText(), field));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /**
     * What does not fit, a sentence each.
     *
     * @param row the cells by name; an empty one says nothing
     */
    List<String> faults(Map<String, String> row) {
        var faults = new ArrayList<String>();
        row.keySet().stream()
                .filter(name -> !fields.containsKey(name))
                .forEach(name -> faults.add(name + " is no field of the schema"));
        var type = row.getOrDefault("type", "");
        fields.forEach((name, field) -> {
            var value = row.getOrDefault(name, "");
            var needed = field.path("required").asBoolean()
                    || field.path("requiredOf").asText("none").equals(type);
            if (value.isEmpty() && needed) {
                faults.add(name + " is required: " + row);
            }
            if (!value.isEmpty() && field.path("absentOf").asText().equals(type)) {
                faults.add(name + " must be empty: " + row);
            }
            if (!value.isEmpty() && !value.matches(field.path("pattern").asText())) {
                faults.add(name + " does not fit: " + value);
            }
        });
        return faults;
    }
}
