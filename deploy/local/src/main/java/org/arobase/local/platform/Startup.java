package org.arobase.local.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.arobase.local.process.Keeper;

/** Waits until parts are ready, and tells what it is waiting for. */
final class Startup {
    /** Slow on purpose: asking often takes the processor from those who start. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private static final Duration TELL = Duration.ofSeconds(10);
    private static final int LINE_LENGTH = 110;

    private final Progress progress;

    Startup(Progress progress) {
        this.progress = progress;
    }

    /** All that was started must stay alive meanwhile, awaited or not. */
    void await(Collection<Keeper> awaited, Collection<Keeper> started) throws InterruptedException {
        var waiting = new ArrayList<>(awaited);
        var told = progress.elapsed();
        while (true) {
            started.forEach(Keeper::requireAlive);
            waiting.removeIf(this::ready);
            if (waiting.isEmpty()) {
                return;
            }
            if (progress.elapsed().minus(told).compareTo(TELL) > 0) {
                told = progress.elapsed();
                progress.tell(describe(waiting));
            }
            Thread.sleep(LOOK);
        }
    }

    private boolean ready(Keeper keeper) {
        if (!keeper.ready()) {
            return false;
        }
        progress.tell(keeper.part().label() + " is ready");
        return true;
    }

    private static String describe(List<Keeper> waiting) {
        if (waiting.size() > 1) {
            return "waiting for "
                    + waiting.stream().map(keeper -> keeper.part().label()).collect(Collectors.joining(", "));
        }
        var keeper = waiting.getFirst();
        var line = keeper.log().lastLine().orElse("(nothing in its log yet)");
        return "waiting for " + keeper.part().label() + ": " + line.substring(0, Math.min(line.length(), LINE_LENGTH));
    }
}
