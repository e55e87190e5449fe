package org.arobase.acceptance.faults;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arobase.acceptance.faults.Attempt.Outcome;

/** What the clients know: every write they sent, and what became of it. */
final class Ledger {

    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final ConcurrentLinkedQueue<Attempt> attempts = new ConcurrentLinkedQueue<>();

    /** Sends a write and enters it. */
    Attempt attempt(Write write, Function<Write, Answer> send) {
        var number = numbers.incrementAndGet();
        var sent = Instant.now();
        var answer = send.apply(write);
        var resource = write.resource() == null ? answer.body().path("id").asText(null) : write.resource();
        var attempt = new Attempt(
                number, write, answer.outcome(), resource, answer.version(), answer.text(), sent, Instant.now());
        attempts.add(attempt);
        if (attempt.is(Outcome.OK)) {
            acknowledged.incrementAndGet();
        }
        return attempt;
    }

    int acknowledged() {
        return acknowledged.get();
    }

    List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    Map<Outcome, Long> outcomes() {
        return attempts.stream().collect(Collectors.groupingBy(Attempt::outcome, TreeMap::new, Collectors.counting()));
    }

    Map<String, Long> answers() {
        return attempts.stream().collect(Collectors.groupingBy(Attempt::answer, TreeMap::new, Collectors.counting()));
    }
}
