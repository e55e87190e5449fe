package org.arobase.label.grid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.arobase.kernel.json.EventJson;

/** A grid as a flat table: criteria by code and not by place, so that one that moved is not taken for another. */
final class GridFields {

    private record Place(String criterion, String field) {}

    private final Map<Place, String> values = new LinkedHashMap<>();

    /** What is different, criteria in the order of the newer grid and then those that are gone. */
    static List<GridChange> between(GridDocument before, GridDocument after) {
        var old = of(before).values;
        var now = of(after).values;
        return Stream.concat(now.keySet().stream(), old.keySet().stream().filter(place -> !now.containsKey(place)))
                .filter(place -> !Objects.equals(old.get(place), now.get(place)))
                .map(place -> new GridChange(place.criterion, place.field, old.get(place), now.get(place)))
                .toList();
    }

    /** Of no grid there are no fields. */
    private static GridFields of(GridDocument document) {
        var fields = new GridFields();
        if (document != null) {
            var tree = (ObjectNode) EventJson.read(Canonical.of(document).json(), JsonNode.class);
            var criteria = tree.remove("criteria");
            tree.remove("id");
            fields.add(null, "", tree);
            fields.criterion(criteria, "");
        }
        return fields;
    }

    private void criterion(JsonNode written, String parent) {
        var own = (ObjectNode) written.deepCopy();
        var children = own.remove("children");
        var code = own.remove("code").asText();
        if (!parent.isEmpty()) {
            values.put(new Place(code, "parent"), parent);
        }
        add(code, "", own);
        if (children != null) {
            children.forEach(child -> criterion(child, code));
        }
    }

    private void add(String criterion, String field, JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                new TreeSet<>(object.properties().stream()
                                .map(Map.Entry::getKey)
                                .toList())
                        .forEach(name -> add(criterion, below(field, name), object.get(name)));
            case ArrayNode list -> {
                for (var i = 0; i < list.size(); i++) {
                    add(criterion, below(field, name(list.get(i), i)), list.get(i));
                }
            }
            default -> values.put(new Place(criterion, field), node.asText());
        }
    }

    private static String below(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
    }

    /** What an item of a list is called by: its code, its level, the criterion it is about. */
    private static String name(JsonNode item, int place) {
        return Stream.of("code", "level", "criterion")
                .filter(item::has)
                .map(key -> item.get(key).asText())
                .findFirst()
                .orElseGet(() -> Integer.toString(place));
    }
}
