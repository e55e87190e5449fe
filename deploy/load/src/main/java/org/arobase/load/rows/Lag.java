package org.arobase.load.rows;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.arobase.load.figures.Aim;
import org.arobase.load.figures.Claim;
import org.arobase.load.figures.Group;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Rounds;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Variant;
import org.arobase.load.platform.Http;

/** How long after its answer a write is seen by who follows the changes. */
public final class Lag implements Row {
    private static final int PER_SECOND = 50;
    private static final int SAMPLES = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LATE = "p99 of the write to /v1/changes";
    private static final String PROMISED = "promised p99";

    @Override
    public String name() {
        return "lag";
    }

    @Override
    public List<Measured> measure(Bench bench) throws Exception {
        var drafts = Drafts.of(bench);
        try (var follower = Follower.start(bench.gateway())) {
            var variants = List.of(
                    new Variant(LATE, "ms", () -> sample(bench, drafts, follower)), Variant.fixed(PROMISED, "ms", 500));
            var claims = List.of(new Claim("p99 / 500 ms", LATE, PROMISED, new Aim.AtMost(1)));
            var title = "From a write's answer to /v1/changes, %d publications a second".formatted(PER_SECOND);
            var group = new Group("lag", title, Math.min(SAMPLES, bench.scale().rounds()), variants, claims, List.of());
            return List.of(new Rounds(bench.progress()).run(group, 1));
        }
    }

    private static Sample sample(Bench bench, Drafts drafts, Follower follower) throws Exception {
        var count = (int) (PER_SECOND * bench.scale().time().toSeconds());
        var batch = drafts.add(count);
        var answered = new ConcurrentHashMap<String, Long>();
        var sent = new ArrayList<CompletableFuture<?>>();
        var start = System.nanoTime();
        for (var number = 0; number < count; number++) {
            LockSupport.parkNanos(start + number * TimeUnit.SECONDS.toNanos(1) / PER_SECOND - System.nanoTime());
            sent.add(publish(bench, batch.next(), answered));
        }
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        var millis = follower.lags(answered, PATIENCE);
        return new Sample(
                millis.get((int) Math.ceil(millis.size() * 0.99) - 1),
                Map.of("p50 ms", millis.get(millis.size() / 2), "most ms", millis.getLast()));
    }

    private static CompletableFuture<?> publish(Bench bench, String id, Map<String, Long> answered) {
        var key = bench.platform().adminKey();
        var request = Http.to(bench.gateway(), "/v1/actions/" + id + "/publication")
                .header(key.name(), key.value().get())
                .header("If-Match", "\"1\"")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return Http.CLIENT
                .sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .thenAccept(answer -> {
                    if (answer.statusCode() != 200) {
                        throw new IllegalStateException("publication answers " + answer.statusCode());
                    }
                    answered.put(id, System.nanoTime());
                });
    }
}
