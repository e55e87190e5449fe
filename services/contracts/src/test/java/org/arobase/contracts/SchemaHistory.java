package org.arobase.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a schema may not do to those who read it since its first release: v1 only ever adds optional fields. */
final class SchemaHistory {

    static List<String> breaks(JsonNode recorded, JsonNode current) {
        return breaks("", recorded, current);
    }

    private static List<String> breaks(String at, JsonNode recorded, JsonNode current) {
        var breaks = new ArrayList<String>();
        if (!recorded.path("type").equals(current.path("type"))) {
            breaks.add(at + ": type " + recorded.path("type") + " became " + current.path("type"));
        }
        var before = names(recorded.path("required"));
        var after = names(current.path("required"));
        before.stream()
                .filter(name -> !after.contains(name))
                .forEach(name -> breaks.add(at + "/" + name + " was always there and no longer is"));
        after.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> breaks.add(at + "/" + name + " is required but recorded events lack it"));
        for (var keyword : List.of("enum", "const", "pattern", "format", "minimum", "maximum")) {
            if (!recorded.path(keyword).equals(current.path(keyword))) {
                breaks.add(at + ": " + keyword + " changed");
            }
        }
        recorded.path("properties").properties().forEach(property -> {
            var now = current.path("properties").path(property.getKey());
            var place = at + "/" + property.getKey();
            breaks.addAll(now.isMissingNode() ? List.of(place + " is gone") : breaks(place, property.getValue(), now));
        });
        if (recorded.has("items")) {
            breaks.addAll(breaks(at + "/*", recorded.path("items"), current.path("items")));
        }
        return breaks;
    }

    private static Set<String> names(JsonNode required) {
        var names = new TreeSet<String>();
        required.forEach(name -> names.add(name.asText()));
        return names;
    }

    private SchemaHistory() {}
}
