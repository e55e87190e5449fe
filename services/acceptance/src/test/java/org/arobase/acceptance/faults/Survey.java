package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what the platform says once it is quiet again. */
final class Survey {

    private static final int AUTHORITIES = 24;
    /** Nothing is broken while it is asked; a busy machine may still take its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api;
    private final String mark;
    private final Map<String, String> themes;

    private Survey(Api api, String mark, Map<String, String> themes) {
        this.api = api;
        this.mark = mark;
        this.themes = themes;
    }

    static Survey begin(Api api, String mark) {
        var themes = new TreeMap<String, String>();
        var nomenclature = api.get("/v1/nomenclatures/2026-sample", PATIENCE);
        if (!nomenclature.ok()) {
            throw new IllegalStateException("no nomenclature: " + nomenclature.text());
        }
        nomenclature
                .body()
                .path("categories")
                .valueStream()
                .flatMap(category -> category.path("themes").valueStream())
                .forEach(theme -> theme.path("services")
                        .valueStream()
                        .forEach(service -> themes.put(
                                service.path("code").asText(),
                                theme.path("code").asText())));
        return new Survey(api, mark, themes);
    }

    List<String> services() {
        return List.copyOf(themes.keySet());
    }

    Evidence evidence(List<Attempt> attempts, List<Fact> facts) throws IOException {
        return new Evidence(
                mark,
                attempts,
                facts,
                readings(attempts),
                api.lines("/v1/actions.ndjson?fictive=only", PATIENCE),
                api.lines("/v1/news.ndjson?fictive=only", PATIENCE),
                scores(),
                themes);
    }

    private Map<String, Reading> readings(List<Attempt> attempts) {
        var readings = new HashMap<String, Reading>();
        attempts.stream()
                .map(Attempt::resource)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> {
                    var answer = api.get("/v1/actions/" + id, PATIENCE);
                    readings.put(id, new Reading(answer.status(), answer.body()));
                });
        return readings;
    }

    private Map<String, JsonNode> scores() {
        return IntStream.rangeClosed(1, AUTHORITIES)
                .mapToObj("commune-F%04d"::formatted)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> api.get("/v1/campaigns/fictive-2026/scores/" + id + "?explain=true", PATIENCE)
                                .body()));
    }
}
