package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A change as the follower was told it.
 *
 * @param event its id
 * @param noun of the resource: action or news-item
 * @param name what happened: published, updated, withdrawn
 */
record Fact(String event, String noun, String name, String resource, long resourceversion, JsonNode data) {

    static Fact of(JsonNode change) {
        var type = change.path("type").asText().split("\\.");
        var subject = change.path("subject").asText();
        return new Fact(
                change.path("id").asText(),
                type[2],
                type[3],
                subject.substring(subject.lastIndexOf('/') + 1),
                change.path("resourceversion").asLong(),
                change.path("data"));
    }

    boolean withdraws() {
        return name.equals("withdrawn");
    }

    long version() {
        return data.path("version").asLong();
    }

    String title() {
        return data.path("title").asText();
    }
}
