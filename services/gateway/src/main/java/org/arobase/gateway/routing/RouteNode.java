package org.arobase.gateway.routing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A place in the tree of paths. Literal segments win over parameters, and a parameter with a longer suffix
 * ({@code {id}.geojson}) over one with a shorter or none.
 */
final class RouteNode {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Map<String, RouteNode> literals = new HashMap<>();
    private final Map<String, RouteNode> parameters = new TreeMap<>(LONGEST_FIRST);
    private final Map<String, Operation> operations = new HashMap<>();

    void add(List<String> template, Operation operation) {
        if (template.isEmpty()) {
            operations.put(operation.method(), operation);
            return;
        }
        child(template.getFirst()).add(template.subList(1, template.size()), operation);
    }

    private RouteNode child(String segment) {
        return segment.startsWith("{")
                ? parameters.computeIfAbsent(segment.substring(segment.indexOf('}') + 1), suffix -> new RouteNode())
                : literals.computeIfAbsent(segment, literal -> new RouteNode());
    }

    /** The operations of this path by method, or null. */
    Map<String, Operation> find(List<String> segments, int depth) {
        if (depth == segments.size()) {
            return operations.isEmpty() ? null : operations;
        }
        var segment = segments.get(depth);
        var literal = literals.get(segment);
        var found = literal == null ? null : literal.find(segments, depth + 1);
        return found == null ? findByParameter(segment, segments, depth) : found;
    }

    private Map<String, Operation> findByParameter(String segment, List<String> segments, int depth) {
        for (var parameter : parameters.entrySet()) {
            var suffix = parameter.getKey();
            if (segment.length() > suffix.length() && segment.endsWith(suffix)) {
                var found = parameter.getValue().find(segments, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
