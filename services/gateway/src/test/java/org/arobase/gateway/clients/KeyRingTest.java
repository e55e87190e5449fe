package org.arobase.gateway.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.arobase.kernel.identity.Caller;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final ApiKey KEY = new ApiKey("00");
    private static final Optional<Caller> SOMEBODY = Optional.of(new Caller("somebody", java.util.Set.of()));

    private final AtomicLong time = new AtomicLong();
    private final AtomicInteger lookUps = new AtomicInteger();
    private CompletableFuture<Optional<Caller>> source = CompletableFuture.completedFuture(SOMEBODY);
    private final KeyRing keys = new KeyRing(time::get, key -> {
        lookUps.incrementAndGet();
        return source;
    });

    @Test
    void aKeyIsLookedUpOnceInTwoSeconds() {
        keys.holder(KEY);
        pass(Duration.ofMillis(1_999));
        keys.holder(KEY);
        assertThat(lookUps).hasValue(1);

        pass(Duration.ofMillis(1));
        keys.holder(KEY);
        assertThat(lookUps).hasValue(2);
    }

    @Test
    void aRevokedKeyIsNobodysAfterTwoSeconds() {
        keys.holder(KEY);
        source = CompletableFuture.completedFuture(Optional.empty());
        pass(Duration.ofSeconds(2));

        assertThat(keys.holder(KEY)).isCompletedWithValue(Optional.empty());
    }

    @Test
    void equalLookUpsUnderWayAreOne() {
        source = new CompletableFuture<>();
        var first = keys.holder(KEY);
        var second = keys.holder(KEY);
        source.complete(SOMEBODY);

        assertThat(lookUps).hasValue(1);
        assertThat(first).isCompletedWithValue(SOMEBODY);
        assertThat(second).isCompletedWithValue(SOMEBODY);
    }

    @Test
    void aFailedLookUpIsNotKept() {
        source = CompletableFuture.failedFuture(new IllegalStateException("down"));
        assertThat(keys.holder(KEY)).isCompletedExceptionally();

        source = CompletableFuture.completedFuture(SOMEBODY);
        assertThat(keys.holder(KEY)).isCompletedWithValue(SOMEBODY);
    }

    private void pass(Duration duration) {
        time.addAndGet(duration.toNanos());
    }
}
