package org.arobase.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.arobase.local.kafka.KafkaBroker;
import org.arobase.local.plan.Part;
import org.arobase.local.platform.Progress;
import org.arobase.local.process.StartCache;
import org.arobase.local.services.Services;

/**
 * Starts the platform twice on a folder of its own that is deleted afterwards. The first start imports; the second is like all
 * later ones, so what its JVMs record is made into the caches that those begin with.
 */
final class Warm {
    private static final Path STATE = Path.of("deploy/local/target/warm");

    /** What a signal ends has made no cache: who waits for one shall not go on. */
    private static final int CUT_SHORT = 1;

    /** To write what was recorded takes a JVM some seconds. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Options options;
    private final Progress progress = new Progress(System.out);

    Warm(Options options) {
        this.options = options.withState(options.root().resolve(STATE));
    }

    void execute() throws Exception {
        if (nothingToDo()) {
            progress.print("Every part has the cache that it starts from.");
            return;
        }
        new Start(options, StartCache.Use.READ, progress, CUT_SHORT).then((platform, folder) -> {
            progress.tell("stopping; the next start is the one to learn from");
            platform.stop(GRACE);
        });
        new Start(options, StartCache.Use.RECORD, progress, CUT_SHORT).then((platform, folder) -> {
            progress.tell("stopping; what was started is noted");
            platform.stop(GRACE);
            platform.makeCaches();
            folder.delete();
        });
        progress.tell("starts take little more than half the time from now on, until something is built again");
    }

    private boolean nothingToDo() throws IOException {
        var done = KafkaBroker.cache().exists();
        for (var service : Part.SERVICES) {
            done &= Services.cache(options.root(), service).exists();
        }
        return done;
    }
}
