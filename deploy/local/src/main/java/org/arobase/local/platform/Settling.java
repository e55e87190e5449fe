package org.arobase.local.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
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

    /** So few are on their way on any day, when clients write while the platform starts. */
    private static final int FEW = 500;

    private static final Duration PATIENCE_WITH_FEW = Duration.ofSeconds(5);

    /** An event that leaves one service is for a moment in neither figure. */
    private static final int LOOKS_IN_A_ROW = 2;

    private final Figures figures;
    private final Progress progress;

    Settling(Figures figures, Progress progress) {
        this.figures = figures;
        this.progress = progress;
    }

    interface Tending {
        void tend() throws IOException;
    }

    /**
     * Goes on without an end after a while: what is behind is told, and catches up by itself.
     *
     * @param tending is done meanwhile
     */
    void await(Tending tending) throws IOException, InterruptedException {
        var begun = progress.elapsed();
        var told = begun.minus(TELL);
        var many = begun;
        var over = 0;
        while (true) {
            tending.tend();
            var now = progress.elapsed();
            var backlogs = Part.SERVICES.stream().map(figures::backlog).toList();
            var left = text(backlogs);
            over = left.isEmpty() ? over + 1 : 0;
            many = isFew(backlogs) ? many : now;
            if (over == LOOKS_IN_A_ROW || now.minus(many).compareTo(PATIENCE_WITH_FEW) > 0) {
                return;
            }
            if (now.minus(begun).compareTo(PATIENCE) > 0) {
                progress.tell("not waiting any longer: " + left.orElse("a moment without events"));
                return;
            }
            if (left.isPresent() && now.minus(told).compareTo(TELL) > 0) {
                told = now;
                progress.tell("the services tell each other what is new: " + left.get());
            }
            Thread.sleep(LOOK);
        }
    }

    private static boolean isFew(List<Backlog> backlogs) {
        return backlogs.stream().mapToDouble(Backlog::events).sum() <= FEW;
    }

    private static Optional<String> text(List<Backlog> backlogs) {
        var left =
                backlogs.stream().map(Backlog::text).flatMap(Optional::stream).collect(Collectors.joining("; "));
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }
}
