package org.arobase.load.rows;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.arobase.load.platform.Http;

/**
 * Publishes drafts at a constant rate, whatever the answers take.
 *
 * @param atOnce those that wait for their answer at most; with fewer the rate is not held
 */
record Publications(Bench bench, int perSecond, Semaphore atOnce) {

    Publications(Bench bench, int perSecond) {
        this(bench, perSecond, new Semaphore(Integer.MAX_VALUE));
    }

    /** When each was answered, by the id of the action; returns once all are. */
    Map<String, Long> answered(Drafts.Batch batch) {
        var answered = new ConcurrentHashMap<String, Long>();
        var sent = new ArrayList<CompletableFuture<?>>();
        var start = System.nanoTime();
        for (var number = 0; number < batch.count(); number++) {
            LockSupport.parkNanos(start + number * TimeUnit.SECONDS.toNanos(1) / perSecond - System.nanoTime());
            atOnce.acquireUninterruptibly();
            sent.add(publish(batch.next(), answered));
        }
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        return answered;
    }

    private CompletableFuture<?> publish(String id, Map<String, Long> answered) {
        var key = bench.platform().adminKey();
        var request = Http.to(bench.gateway(), "/v1/actions/" + id + "/publication")
                .header(key.name(), key.value().get())
                .header("If-Match", "\"1\"")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return Http.CLIENT
                .sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .whenComplete((answer, failure) -> atOnce.release())
                .thenAccept(answer -> {
                    if (answer.statusCode() != 200) {
                        throw new IllegalStateException("publication answers " + answer.statusCode());
                    }
                    answered.put(id, System.nanoTime());
                });
    }
}
