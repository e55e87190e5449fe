package org.arobase.kernel.fields;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** What {@code fields=} leaves of a resource: its members by name, each with what is left of it; empty leaves it whole. */
public record Projection(Map<String, Projection> members) {

    public static final Projection WHOLE = new Projection(Map.of());

    private static final String PARAMETER = "fields";
    private static final int LONGEST = 2_000;

    /** @throws Problem 400 naming every field there is not */
    static Projection of(String fields, Shape shape) {
        if (fields.length() > LONGEST) {
            throw new Problem(400, "invalid-parameter", PARAMETER).with(Violation.in(PARAMETER, "too-long", LONGEST));
        }
        var names = List.of(fields.split(",", -1)).stream().map(String::strip).toList();
        var valid = shape.names();
        var violations = names.stream()
                .filter(name -> !valid.contains(name))
                .map(name -> NearestName.valueViolation(PARAMETER, name, valid))
                .toList();
        if (!violations.isEmpty()) {
            throw new Problem(400, "invalid-parameter", PARAMETER).with(violations);
        }
        var projection = new Projection(new LinkedHashMap<>());
        shape.names().stream().filter(names::contains).forEach(projection::keep);
        return projection;
    }

    private void keep(String name) {
        var dot = name.indexOf('.');
        if (dot < 0) {
            members.put(name, new Projection(new LinkedHashMap<>()));
        } else if (!members.containsKey(name.substring(0, dot)) || !isWhole(name.substring(0, dot))) {
            members.computeIfAbsent(name.substring(0, dot), outer -> new Projection(new LinkedHashMap<>()))
                    .keep(name.substring(dot + 1));
        }
    }

    private boolean isWhole(String name) {
        return members.get(name).members().isEmpty();
    }

    public JsonNode apply(JsonNode resource) {
        return switch (resource) {
            case JsonNode whole when members.isEmpty() -> whole;
            case ObjectNode object -> {
                var left = object.objectNode();
                members.forEach((name, inside) -> {
                    if (object.has(name)) {
                        left.set(name, inside.apply(object.get(name)));
                    }
                });
                yield left;
            }
            case ArrayNode array -> {
                var left = array.arrayNode(array.size());
                array.forEach(element -> left.add(apply(element)));
                yield left;
            }
            default -> resource;
        };
    }

    /** The leaves of a shape that are left. */
    public List<List<String>> leaves(Shape shape) {
        var left = new ArrayList<List<String>>();
        for (var leaf : shape.leaves()) {
            if (keeps(leaf)) {
                left.add(leaf);
            }
        }
        return left;
    }

    private boolean keeps(List<String> leaf) {
        if (members.isEmpty() || leaf.isEmpty()) {
            return true;
        }
        var inside = members.get(leaf.getFirst());
        return inside != null && inside.keeps(leaf.subList(1, leaf.size()));
    }
}
