package org.arobase.local.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arobase.local.plan.Part;
import org.arobase.local.services.Backlog;
import org.arobase.local.services.Figures;

/**
 * Waits until every service has told the others what it has to tell: on a first start that is the whole directory, and
 * a service that has not heard of a collectivity yet would refuse what is written for it.
 */
final class Settling {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration TELL = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** An event that leaves one service is for a moment in neither figure. */
    private static final int LOOKS_IN_A_ROW = 2;

    private final Figures figures;
    private final Progress progress;
    private final Runnable requireAlive;

    Settling(Figures figures, Progress progress, Runnable requireAlive) {
        this.figures = figures;
        this.progress = progress;
        this.requireAlive = requireAlive;
    }

    /** Goes on without an end after a while: what is behind is told, and catches up by itself. */
    void await() throws InterruptedException {
        var begun = progress.elapsed();
        var told = begun.minus(TELL);
        var over = 0;
        while (true) {
            requireAlive.run();
            var left = left();
            over = left.isEmpty() ? over + 1 : 0;
            if (over == LOOKS_IN_A_ROW) {
                return;
            }
            if (progress.elapsed().minus(begun).compareTo(PATIENCE) > 0) {
                progress.tell("not waiting any longer: " + left.orElse(""));
                return;
            }
            if (left.isPresent() && progress.elapsed().minus(told).compareTo(TELL) > 0) {
                told = progress.elapsed();
                progress.tell("the services tell each other what is new: " + left.get());
            }
            Thread.sleep(LOOK);
        }
    }

    private Optional<String> left() {
        var left = Part.SERVICES.stream()
                .map(figures::backlog)
                .map(Backlog::text)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }
}
