package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Follows the changes with nothing but its token, whatever becomes of its requests. */
final class Follower implements Runnable {

    private static final String CHANGES = "/v1/changes?types=action,news-item&limit=1000&wait=5s";
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int REFUSED = 400;
    private static final int BROKEN = 500;

    private final Api api;
    private final ConcurrentLinkedQueue<Fact> facts = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();
    private final Set<String> actions = ConcurrentHashMap.newKeySet();
    private final Set<String> news = ConcurrentHashMap.newKeySet();
    private volatile boolean following = true;
    private String token;

    Follower(Api api) {
        this.api = api;
    }

    @Override
    public void run() {
        while (following) {
            var answer = api.get(token == null ? CHANGES : CHANGES + "&after=" + token, PATIENCE);
            if (answer.ok()) {
                answer.body().path("items").valueStream().forEach(this::hear);
                token = answer.body().path("token").asText();
            } else {
                note(answer);
                Pause.breath();
            }
        }
    }

    void end() {
        following = false;
    }

    /** Whether a version of an action has come this far, and the news of it too. */
    boolean heard(Content content) {
        return actions.contains(content.title()) && news.contains(content.title());
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Answers that no fault excuses: a token once given stays good. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    private void hear(JsonNode change) {
        var fact = Fact.of(change);
        facts.add(fact);
        if (fact.noun().equals("action")) {
            actions.add(fact.title());
        } else {
            news.add(NewsCheck.title(fact.title()));
        }
    }

    private void note(Answer answer) {
        if (answer.status() >= REFUSED && answer.status() <= BROKEN) {
            refusals.add(answer.text());
        }
    }
}
