package org.arobase.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.Refusal;
import org.arobase.local.state.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class KeeperTest {
    @TempDir
    private Path path;

    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 2", "4, 4", "5, 8", "6, 16", "7, 30", "50, 30"})
    void thePauseDoublesUpToHalfAMinute(int failures, int seconds) {
        assertThat(Backoff.after(failures)).hasSeconds(seconds);
    }

    @Test
    void aDeathDuringTheStartIsTheEndOfItAndShowsTheLog() throws Exception {
        var keeper = keeper("echo first; echo the cause; exit 4");
        keeper.start();
        awaitDeath(keeper);

        assertThatThrownBy(keeper::requireAlive)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("feed stopped by itself (exit code 4)")
                .hasMessageContaining("the cause");
    }

    @Test
    void aDeathLaterIsToldAndFollowedByANewStart() throws Exception {
        var keeper = keeper("echo run >> runs; exit 1");
        var now = Instant.now();
        keeper.start();
        awaitDeath(keeper);

        keeper.tend(now);
        keeper.tend(now);
        awaitDeath(keeper);
        assertThat(path.resolve("runs")).hasContent("run\nrun");
        keeper.tend(now.plusSeconds(1));
        keeper.tend(now.plusMillis(1900));
        assertThat(path.resolve("runs")).hasContent("run\nrun");

        keeper.tend(now.plusSeconds(2));
        awaitDeath(keeper);
        assertThat(path.resolve("runs")).hasContent("run\nrun\nrun");

        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).endsWith("feed starts again now");
        assertThat(told.getLast()).endsWith("feed starts again in 1 s");
    }

    @Test
    void onceAskedToEndItIsNotStartedAgain() throws Exception {
        var keeper = keeper("sleep 60; true");
        keeper.start();

        keeper.askToEnd();
        keeper.awaitEnd(Instant.now().plusSeconds(10));
        keeper.tend(Instant.now().plusSeconds(60));

        assertThat(told).isEmpty();
        keeper.requireAlive();
    }

    @Test
    void whoDoesNotListenIsKilled() throws Exception {
        var keeper = keeper("trap '' TERM; echo deaf; sleep 60; true");
        keeper.start();
        while (keeper.log().lastLine().isEmpty()) {
            Thread.sleep(Duration.ofMillis(20));
        }

        keeper.askToEnd();
        keeper.awaitEnd(Instant.now().plusMillis(300));

        assertThat(told).containsExactly("feed does not stop and is killed");
    }

    private Keeper keeper(String script) throws IOException {
        var command = List.of("sh", "-c", script);
        return new Keeper(
                new Launch(Part.FEED, command, Optional.empty(), Map.of(), () -> true, () -> false),
                StartCache.Use.READ,
                StateFolder.prepare(path),
                told::add);
    }

    private static void awaitDeath(Keeper keeper) throws InterruptedException {
        while (true) {
            try {
                keeper.requireAlive();
                Thread.sleep(Duration.ofMillis(20));
            } catch (Refusal dead) {
                return;
            }
        }
    }
}
