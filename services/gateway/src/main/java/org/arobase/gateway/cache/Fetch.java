package org.arobase.gateway.cache;

import io.vertx.core.Context;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.arobase.gateway.proxy.Call;
import org.arobase.gateway.proxy.Read;

/** One question under way to its service, and all who wait for what it answers; the first of them asked. */
final class Fetch {

    private final Call first;
    private final Question question;
    private final Optional<Entry> former;
    private final long start;
    private final Read read;
    private final AtomicInteger waiting = new AtomicInteger();
    private final CompletableFuture<Optional<Entry>> outcome = new CompletableFuture<>();

    /** @param former the answer that is no longer fresh, which the service may let stand */
    Fetch(Call first, Question question, Optional<Entry> former, long start) {
        this.first = first;
        this.question = question;
        this.former = former;
        this.start = start;
        this.read = first.read(question.headers(former.map(Entry::etag)));
        waiting.incrementAndGet();
        leaveWith(first);
    }

    boolean isLedBy(Call call) {
        return first == call;
    }

    Question question() {
        return question;
    }

    Optional<Entry> former() {
        return former;
    }

    Read read() {
        return read;
    }

    long start() {
        return start;
    }

    /** Whether one more may wait: not where all have left, since the question is being taken back. */
    boolean admits(Call call) {
        if (waiting.getAndUpdate(count -> count == 0 ? 0 : count + 1) == 0) {
            return false;
        }
        leaveWith(call);
        return true;
    }

    private void leaveWith(Call call) {
        call.context().addEndHandler(end -> {
            if (end.failed() && waiting.decrementAndGet() == 0 && !outcome.isDone()) {
                read.drop();
            }
        });
    }

    /** For all who wait; nothing when each has to ask for itself. */
    void complete(Optional<Entry> entry) {
        outcome.complete(entry);
    }

    void fail(Throwable problem) {
        outcome.completeExceptionally(problem);
    }

    /** What came of it, on the caller's own thread. */
    Future<Optional<Entry>> outcome(Context caller) {
        return Future.fromCompletionStage(outcome, caller);
    }
}
