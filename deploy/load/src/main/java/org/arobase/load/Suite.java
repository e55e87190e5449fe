package org.arobase.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.arobase.load.figures.Measured;
import org.arobase.load.machine.Machine;
import org.arobase.load.machine.MemoryWatch;
import org.arobase.load.platform.Place;
import org.arobase.load.platform.Platform;
import org.arobase.load.report.Report;
import org.arobase.load.rows.Actions;
import org.arobase.load.rows.Bench;
import org.arobase.load.rows.Directory;
import org.arobase.load.rows.Export;
import org.arobase.load.rows.Lag;
import org.arobase.load.rows.Latency;
import org.arobase.load.rows.Pages;
import org.arobase.load.rows.Reads;
import org.arobase.load.rows.Resolve;
import org.arobase.load.rows.Rest;
import org.arobase.load.rows.Row;
import org.arobase.load.rows.Scale;
import org.arobase.load.rows.Scoring;
import org.arobase.load.rows.Writes;

/** One run: a platform from an empty folder, the rows one after the other, and an end that leaves nothing running. */
final class Suite {
    private static final String START = "start";
    private static final String MEMORY = "memory";
    private static final List<Row> ROWS = List.of(
            new Reads(),
            new Resolve(),
            new Directory(),
            new Latency(),
            new Writes(),
            new Lag(),
            new Scoring(),
            new Actions(),
            new Pages(),
            new Export());
    private static final Duration SETTLING = Duration.ofSeconds(10);

    private final Options options;
    private final Place place;
    private final Progress progress = new Progress(System.out);
    private final List<Measured> groups = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Suite(Options options) {
        this.options = options;
        this.place = new Place(options.root(), options.root().resolve("deploy/load/target"), options.port());
    }

    static List<String> names() {
        return Stream.concat(Stream.of(START, MEMORY), ROWS.stream().map(Row::name))
                .toList();
    }

    Report run() throws Exception {
        var machine = Machine.here(options.root());
        progress.tell(machine.line());
        try (var platform = start()) {
            Thread.sleep(SETTLING);
            var atRest = platform.mebibytes();
            try (var watch = MemoryWatch.over(platform::mebibytes)) {
                measure(platform);
                if (options.wants(MEMORY)) {
                    groups.add(Rest.memory(atRest, watch.most()));
                }
            }
            progress.tell("stopping the platform");
        }
        return new Report(machine, options.command(), groups, failures);
    }

    private Platform start() throws Exception {
        delete(place.state());
        progress.tell("starting the platform from an empty folder");
        var first = Platform.start(place);
        progress.tell("it took %d s".formatted(first.startTime().toSeconds()));
        if (!options.wants(START)) {
            return first;
        }
        first.close();
        progress.tell("starting it again");
        var second = Platform.start(place);
        progress.tell("it took %d s".formatted(second.startTime().toSeconds()));
        groups.add(Rest.starts(first.startTime(), second.startTime(), second.startsFromCaches()));
        return second;
    }

    private void measure(Platform platform) throws InterruptedException {
        var bench = new Bench(place, platform, options.quick() ? Scale.quick() : Scale.full(), progress::tell);
        for (var row : ROWS) {
            if (options.wants(row.name())) {
                try {
                    groups.addAll(row.measure(bench));
                } catch (InterruptedException stopped) {
                    throw stopped;
                } catch (Exception failure) {
                    failures.add(row.name() + ": " + failure.getMessage());
                    progress.tell(row.name() + " failed: " + failure);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var content = Files.walk(folder)) {
                for (var file : content.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
