package org.arobase.actions.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.stream.Stream;
import org.arobase.kernel.json.EventJson;

/** Contents as trees of JSON, to be told apart field by field. What is not filled in is not there. */
final class ContentTree {

    /** @param content null for nothing at all */
    static ObjectNode of(ActionContent content) {
        var tree = EventJson.read(content == null ? "{}" : EventJson.write(content), ObjectNode.class);
        tree.removeIf(value -> value instanceof ArrayNode list && list.isEmpty());
        return tree;
    }

    /** Of the fields that differ, what they were before: null for what was not filled in. */
    static ObjectNode before(ObjectNode before, ObjectNode after) {
        var changed = before.objectNode();
        names(before, after)
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .forEach(name -> changed.set(name, before.get(name)));
        return changed;
    }

    /** The tree of before, where {@code changed} is what {@link #before} said of it. */
    static ObjectNode undone(ObjectNode after, ObjectNode changed) {
        var tree = after.deepCopy();
        changed.properties().forEach(field -> put(tree, field.getKey(), field.getValue()));
        return tree;
    }

    /** The merge patch (RFC 7396) that makes one of the other. */
    static ObjectNode patch(ObjectNode from, ObjectNode to) {
        var patch = from.objectNode();
        names(from, to)
                .filter(name -> !Objects.equals(from.get(name), to.get(name)))
                .forEach(name -> patch.set(name, member(from.get(name), to.get(name))));
        return patch;
    }

    private static JsonNode member(JsonNode from, JsonNode to) {
        return from instanceof ObjectNode one && to instanceof ObjectNode other ? patch(one, other) : to;
    }

    private static void put(ObjectNode tree, String name, JsonNode value) {
        if (value.isNull()) {
            tree.remove(name);
        } else {
            tree.set(name, value);
        }
    }

    private static Stream<String> names(ObjectNode one, ObjectNode other) {
        return Stream.concat(names(one), names(other)).distinct();
    }

    private static Stream<String> names(ObjectNode tree) {
        return tree.propertyStream().map(property -> property.getKey());
    }

    private ContentTree() {}
}
