package org.arobase.load.drive;

import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.PhaseBuilder;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.statistics.HttpStats;
import io.hyperfoil.http.steps.HttpStepCatalog;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sends one request again and again with Hyperfoil, in this process and on one thread. */
public final class Traffic {
    private static final String WARM = "warm";
    private static final String COUNTED = "counted";
    private static final Duration WARMING = Duration.ofMillis(500);
    private static final int CONNECTIONS = 64;
    /** Arrivals that may wait for an answer; beyond that the server is not slow but down. */
    private static final int MOST_AT_ONCE = 4_096;

    private final Request request;
    private final Pace pace;
    private final Map<String, StatisticsSnapshot> statistics = new ConcurrentHashMap<>();

    private Traffic(Request request, Pace pace) {
        this.request = request;
        this.pace = pace;
    }

    /** @throws IllegalStateException when a request failed: a measurement of errors is none */
    public static Outcome send(Request request, Pace pace, Duration time) {
        return new Traffic(request, pace).run(time);
    }

    private Outcome run(Duration time) {
        var benchmark = BenchmarkBuilder.builder().name("load").threads(1);
        benchmark
                .addPlugin(HttpPluginBuilder::new)
                .http("http://127.0.0.1:" + request.port())
                .sharedConnections(connections());
        phase(benchmark, WARM, WARMING);
        phase(benchmark, COUNTED, time).startAfter(WARM);
        new LocalSimulationRunner(
                        benchmark.build(),
                        (phase, step, metric, snapshot, last) -> add(phase.name(), snapshot),
                        null,
                        null)
                .run();
        return outcome(time);
    }

    private int connections() {
        return switch (pace) {
            case Pace.Flat(var users) -> users;
            case Pace.Steady steady -> CONNECTIONS;
        };
    }

    private PhaseBuilder<?> phase(BenchmarkBuilder benchmark, String name, Duration time) {
        var catalog = benchmark.addPhase(name);
        var phase = switch (pace) {
            case Pace.Flat(var users) -> catalog.always(users);
            case Pace.Steady(var perSecond) ->
                catalog.constantRate(0).usersPerSec(perSecond).variance(false).maxSessions(MOST_AT_ONCE);
        };
        phase.duration(time.toMillis());
        var step = phase.scenario()
                .initialSequence("request")
                .step(HttpStepCatalog.SC)
                .httpRequest(request.method())
                .path(session -> request.path().get())
                .headerAppender((session, writer) -> request.headers()
                        .forEach(header ->
                                writer.putHeader(header.name(), header.value().get())));
        request.body().ifPresent(step::body);
        return phase;
    }

    private void add(String phase, StatisticsSnapshot snapshot) {
        statistics.computeIfAbsent(phase, name -> new StatisticsSnapshot()).add(snapshot);
    }

    private Outcome outcome(Duration time) {
        var counted = statistics.getOrDefault(COUNTED, new StatisticsSnapshot());
        var warm = statistics.getOrDefault(WARM, new StatisticsSnapshot());
        var failed = counted.invalid + counted.errors() + warm.invalid + warm.errors();
        if (failed > 0 || counted.responseCount == 0) {
            throw new IllegalStateException("%s at port %d fails: %d of %d; %s %s"
                    .formatted(
                            request.path().get(),
                            request.port(),
                            failed,
                            counted.requestCount + warm.requestCount,
                            HttpStats.get(warm),
                            HttpStats.get(counted)));
        }
        return new Outcome(
                counted.responseCount, counted.responseCount + warm.responseCount, time, counted.histogram.copy());
    }
}
