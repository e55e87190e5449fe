package org.arobase.actions.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final List<UniEmitter<? super Void>> begun = new ArrayList<>();
    private final Turns turns = new Turns(() -> Uni.createFrom().emitter(begun::add));

    @Test
    void whoComesWhileOneIsAtWorkWaitsForTheNextWhichAllShare() {
        var first = ask();
        var second = ask();
        var third = ask();
        assertThat(begun).hasSize(1);

        begun.getFirst().complete(null);

        assertThat(first).isDone();
        assertThat(begun).hasSize(2);
        assertThat(second).isNotDone();
        begun.getLast().complete(null);
        assertThat(second).isDone();
        assertThat(third).isDone();
        assertThat(begun).hasSize(2);
    }

    @Test
    void aFailureIsToldToThoseWhoWaitedForItAndTheNextOneTriesAgain() {
        var first = ask();
        var second = ask();

        begun.getFirst().fail(new IllegalStateException());

        assertThat(first).isCompletedExceptionally();
        begun.getLast().complete(null);
        assertThat(second).isCompletedWithValue(null);
    }

    @Test
    void whoComesAfterItHasEndedBeginsAnew() {
        ask();
        begun.getFirst().complete(null);
        ask();
        assertThat(begun).hasSize(2);
    }

    private CompletableFuture<Void> ask() {
        return turns.next().subscribeAsCompletionStage();
    }
}
