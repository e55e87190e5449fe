package org.arobase.label.grid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.arobase.kernel.json.EventJson;

/**
 * JSON in the one form that says the same: no spaces, members by name, numbers without zeros at their end, nothing
 * absent, and lists whose order means nothing by their content.
 */
public record Canonical(String json, String sha256) {

    /** Lists of which the order means nothing. */
    private static final Set<String> UNORDERED = Set.of("kinds", "actions", "services", "awards");

    public static Canonical of(Object document) {
        var tree = sorted(EventJson.read(EventJson.write(document), JsonNode.class), "");
        var json = EventJson.write(tree);
        return new Canonical(json, hash(json));
    }

    private static JsonNode sorted(JsonNode node, String name) {
        return switch (node) {
            case ObjectNode object -> members(object);
            case ArrayNode list -> list(list, name);
            case JsonNode number when number.isNumber() -> DecimalNode.valueOf(plain(number.decimalValue()));
            default -> node;
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static JsonNode members(ObjectNode object) {
        var sorted = new TreeMap<String, JsonNode>();
        object.propertyStream()
                .forEach(member -> sorted.put(member.getKey(), sorted(member.getValue(), member.getKey())));
        var members = JsonNodeFactory.instance.objectNode();
        members.setAll(sorted);
        return members;
    }

    private static JsonNode list(ArrayNode list, String name) {
        var items = list.valueStream().map(item -> sorted(item, ""));
        var ordered = UNORDERED.contains(name) ? byContent(items) : items;
        return JsonNodeFactory.instance.arrayNode().addAll(ordered.toList());
    }

    /** Each is written once, not at every comparison. */
    private static Stream<JsonNode> byContent(Stream<JsonNode> items) {
        return items.map(item -> Map.entry(item.toString(), item))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static String hash(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
