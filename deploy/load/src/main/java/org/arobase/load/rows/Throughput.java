package org.arobase.load.rows;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.arobase.load.drive.Pace;
import org.arobase.load.drive.Request;
import org.arobase.load.drive.Traffic;
import org.arobase.load.figures.Sample;
import org.arobase.load.figures.Variant;
import org.arobase.load.machine.Processor;

/** How much a server does in a second, and what processor time it takes for a request. */
record Throughput(int users, Duration time) {
    static final String PROCESSOR = "processor us a request";
    private static final String UNIT = "/s";

    Variant of(String name, Request request, List<ProcessHandle> server) {
        return new Variant(name, UNIT, () -> sample(request, () -> server));
    }

    Sample sample(Request request, Supplier<Collection<ProcessHandle>> server) {
        var before = Processor.taken(server.get());
        var outcome = Traffic.send(request, new Pace.Flat(users), time);
        var taken = Processor.taken(server.get()).minus(before);
        var details = new LinkedHashMap<String, Double>();
        if (taken.isPositive()) {
            details.put(PROCESSOR, taken.toNanos() / 1e3 / outcome.requests());
        }
        return new Sample(outcome.perSecond(), details);
    }
}
