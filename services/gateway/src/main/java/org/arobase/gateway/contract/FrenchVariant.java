package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The same document with French texts: {@code info.title}, {@code tag.<name>} (its description),
 * {@code <operationId>.summary} and {@code <operationId>.description}. What is not translated stays in English.
 */
record FrenchVariant(ObjectNode tree, List<String> missing) {

    static FrenchVariant of(ObjectNode english, Properties texts) {
        var variant = new FrenchVariant(english.deepCopy(), new ArrayList<>());
        var used = new HashSet<String>();
        var translation = new Translation(texts, used, variant.missing);
        translation.apply((ObjectNode) variant.tree.path("info"), "info.title", "title");
        translation.apply((ObjectNode) variant.tree.path("info"), "info.description", "description");
        variant.tree
                .path("tags")
                .forEach(tag -> translation.apply(
                        (ObjectNode) tag, "tag." + tag.path("name").asText(), "description"));
        variant.tree
                .path("paths")
                .forEach(item -> item.forEachEntry((method, operation) -> {
                    if (Operations.METHODS.contains(method)) {
                        var id = operation.path("operationId").asText();
                        translation.apply((ObjectNode) operation, id + ".summary", "summary");
                        translation.apply((ObjectNode) operation, id + ".description", "description");
                    }
                }));
        var unknown = new HashSet<>(texts.stringPropertyNames());
        unknown.removeAll(used);
        if (!unknown.isEmpty()) {
            throw new ContractFault("French texts for nothing in the contract: " + String.join(", ", unknown));
        }
        return variant;
    }

    private record Translation(Properties texts, Set<String> used, List<String> missing) {

        void apply(ObjectNode target, String key, String field) {
            if (texts.containsKey(key)) {
                used.add(key);
                target.put(field, texts.getProperty(key));
            } else if (target.hasNonNull(field)) {
                missing.add(key);
            }
        }
    }
}
