package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a writer writes of an action, all of it each time.
 *
 * @param title names the write: no two have the same
 * @param summary or null
 */
record Content(String title, String summary, List<String> services) {

    Content {
        services = List.copyOf(services);
    }

    static Content of(JsonNode action) {
        var services = action.path("services").valueStream().map(JsonNode::asText);
        return new Content(action.path("title").asText(), action.path("summary").asText(null), services.toList());
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode().put("title", title).put("summary", summary);
        services.forEach(json.putArray("services")::add);
        return json;
    }
}
