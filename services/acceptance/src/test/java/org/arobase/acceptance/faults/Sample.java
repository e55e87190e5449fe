package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arobase.acceptance.faults.Attempt.Outcome;
import org.arobase.acceptance.faults.Write.Kind;

/** The record of a round in which nothing went wrong, for tests to spoil: two actions of one authority. */
final class Sample {

    static final String PUBLIC = "a-public";
    static final String GONE = "b-withdrawn";

    private static final String AUTHORITY = "commune-F0001";
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    final List<Attempt> attempts = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    final Map<String, Reading> readings = new HashMap<>();
    final List<JsonNode> actions = new ArrayList<>();
    final List<JsonNode> news = new ArrayList<>();
    final Map<String, JsonNode> scores = new HashMap<>();

    Sample() {
        enter(Kind.CREATE, PUBLIC, 0, "a1", Outcome.OK);
        enter(Kind.PATCH, PUBLIC, 1, "a2", Outcome.UNKNOWN);
        enter(Kind.PUBLISH, PUBLIC, 2, null, Outcome.OK);
        enter(Kind.PATCH, PUBLIC, 3, "a4", Outcome.OK);
        enter(Kind.CREATE, GONE, 0, "b1", Outcome.OK);
        enter(Kind.PUBLISH, GONE, 1, null, Outcome.OK);
        enter(Kind.WITHDRAW, GONE, 2, null, Outcome.OK);
        tell("action", "published", PUBLIC, action(PUBLIC, 3, "a2"));
        tell("news-item", "published", "news-a", item(1, PUBLIC, "a2"));
        tell("action", "updated", PUBLIC, action(PUBLIC, 4, "a4"));
        tell("news-item", "updated", "news-a", item(2, PUBLIC, "a4"));
        tell("action", "published", GONE, action(GONE, 2, "b1"));
        tell("action", "withdrawn", GONE, JsonNodeFactory.instance.objectNode());
        tell("news-item", "published", "news-b", item(1, GONE, "b1"));
        tell("news-item", "withdrawn", "news-b", JsonNodeFactory.instance.objectNode());
        var now = action(PUBLIC, 4, "a4");
        now.putObject("derived").put("score", 1);
        readings.put(PUBLIC, new Reading(Reading.FOUND, now));
        readings.put(GONE, new Reading(Reading.GONE, JsonNodeFactory.instance.objectNode()));
        actions.add(action(PUBLIC, 4, "a4"));
        news.add(item(2, PUBLIC, "a4"));
        scores.put(AUTHORITY, score(List.of(PUBLIC), 50));
    }

    Evidence evidence() {
        return new Evidence(
                "round", attempts, facts, readings, actions, news, scores, Map.of("t01-s01", "t01", "t02-s01", "t02"));
    }

    Attempt enter(Kind kind, String resource, long expected, String title, Outcome outcome) {
        var content = title == null ? null : content(title);
        var write = new Write(1, kind, kind == Kind.CREATE ? null : resource, expected, content);
        var sent = BEGIN.plusSeconds(attempts.size() * 2L);
        var attempt = new Attempt(
                attempts.size() + 1,
                write,
                outcome,
                resource,
                outcome == Outcome.OK ? expected + 1 : 0,
                outcome == Outcome.OK ? "200" : "cut",
                sent,
                sent.plusSeconds(1));
        attempts.add(attempt);
        return attempt;
    }

    void tell(String noun, String name, String resource, JsonNode data) {
        var number = facts.size() + 1;
        facts.add(new Fact("event-" + number, noun, name, resource, number, data));
    }

    static Content content(String title) {
        return new Content("round-" + title, null, List.of("t01-s01"));
    }

    static ObjectNode action(String id, long version, String title) {
        var action = content(title).json();
        action.put("id", id)
                .put("version", version)
                .put("collectivity", AUTHORITY)
                .put("completeness", 50);
        action.put("publishedAt", BEGIN.toString()).putArray("themes").add("t01");
        return action;
    }

    static ObjectNode item(long version, String action, String title) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("version", version)
                .put("action", action)
                .put("title", "Commune\u00a0: round-" + title);
    }

    static ObjectNode score(List<String> counted, int best) {
        var score = JsonNodeFactory.instance.objectNode();
        var category = score.putObject("criteria")
                .putArray("children")
                .addObject()
                .putArray("children")
                .addObject();
        var parts = category.putArray("children").addObject().put("code", "t01").putArray("children");
        reason(parts, "COVERED").add("t01-s01");
        counted.forEach(reason(parts, "ACTIONS")::add);
        counted.forEach(reason(parts, "BEST_RECORDS")::add);
        ((ObjectNode) parts.get(2)).put("share", best);
        return score;
    }

    private static ArrayNode reason(ArrayNode parts, String code) {
        return parts.addObject()
                .putArray("reasons")
                .addObject()
                .put("code", code)
                .putArray("of");
    }
}
