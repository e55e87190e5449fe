package org.arobase.local.process;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.Refusal;
import org.arobase.local.state.StateFolder;

/** Keeps one part alive: starts it, notices its death, starts it again, ends it. */
public final class Keeper {
    private static final int LINES_SHOWN = 12;
    /** With less a store cannot write. */
    private static final int FULL_MEBIBYTES = 64;

    private static final Duration STABLE = Duration.ofMinutes(1);

    private final Launch launch;
    private final StateFolder folder;
    private final PartLog log;
    private final Consumer<String> tell;
    private final StartCache.Use use;

    private Process process;
    private Instant startedAt;
    private Instant startAgainAt;
    private boolean recovering;
    private boolean ending;
    private boolean hastened;
    private int failures;

    public Keeper(Launch launch, StartCache.Use use, StateFolder folder, Consumer<String> tell) {
        this.launch = launch;
        this.use = use;
        this.folder = folder;
        this.log = PartLog.of(launch.part(), folder);
        this.tell = tell;
    }

    public Part part() {
        return launch.part();
    }

    public PartLog log() {
        return log;
    }

    /** The first start of this run. */
    public synchronized void start() throws IOException {
        log.begin();
        begin(Instant.now());
    }

    /** While the platform comes up a death ends the start: what is wrong then is seldom cured by trying again. */
    public synchronized void requireAlive() {
        if (!ending && !process.isAlive()) {
            throw new Refusal(death());
        }
    }

    public boolean ready() {
        return launch.ready().getAsBoolean();
    }

    /** Called again and again once the platform is up. */
    public synchronized void tend(Instant now) throws IOException {
        if (ending) {
            return;
        }
        if (startAgainAt != null) {
            if (!now.isBefore(startAgainAt)) {
                begin(now);
            }
        } else if (!process.isAlive()) {
            failures++;
            var pause = Backoff.after(failures);
            startAgainAt = now.plus(pause);
            tell.accept(death() + "\n" + part().label() + " starts again "
                    + (pause.isZero() ? "now" : "in " + pause.toSeconds() + " s"));
        } else if (!hastened && launch.leaving().getAsBoolean()) {
            hastened = true;
            tell.accept(
                    part().label() + " was told to end by somebody else and waits for its clients: it starts again");
            Signal.end(part(), process.toHandle());
        } else if (recovering && launch.ready().getAsBoolean()) {
            recovering = false;
            tell.accept(part().label() + " is back");
        } else if (failures > 0 && now.isAfter(startedAt.plus(STABLE))) {
            failures = 0;
        }
        log.limit();
    }

    /** Asks the part to end; from here on it is not started again. */
    public synchronized void askToEnd() throws IOException {
        ending = true;
        if (process.isAlive()) {
            Signal.end(part(), process.toHandle());
        }
    }

    /** Waits for the end that was asked for, then no longer asks. */
    public void awaitEnd(Instant deadline) throws InterruptedException {
        var left = Duration.between(Instant.now(), deadline);
        if (!process.waitFor(left.toMillis(), TimeUnit.MILLISECONDS)) {
            tell.accept(part().label() + " does not stop and is killed");
            process.destroyForcibly().waitFor();
        }
    }

    /**
     * Once it has ended: makes the cache of what its start was recorded as.
     *
     * @param over whether nothing may begin any more
     */
    public void makeCache(BooleanSupplier over) throws IOException, InterruptedException {
        if (launch.cache().isEmpty()) {
            return;
        }
        synchronized (this) {
            if (over.getAsBoolean()) {
                throw new Refusal("Told to stop before " + part().label() + " had its cache.");
            }
            process = launch.start(folder, StartCache.Use.MAKE);
        }
        if (process.waitFor() != 0) {
            throw new Refusal(death());
        }
        launch.cache().get().keep();
        tell.accept(part().label() + " has its cache");
    }

    private void begin(Instant now) throws IOException {
        if (!ending) {
            process = launch.start(folder, use);
            hastened = false;
            recovering = startAgainAt != null;
            startedAt = now;
            startAgainAt = null;
        }
    }

    private String death() {
        var lines =
                log.last(LINES_SHOWN).stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
        return "%s stopped by itself (exit code %d).%s The end of %s:%n%s"
                .formatted(part().label(), process.exitValue(), diskFull(), log.file(), lines)
                .stripTrailing();
    }

    private String diskFull() {
        try {
            return folder.freeMebibytes() < FULL_MEBIBYTES
                    ? " The disk that holds %s is full: make room, then it goes on by itself.".formatted(folder.path())
                    : "";
        } catch (IOException unknown) {
            return "";
        }
    }
}
