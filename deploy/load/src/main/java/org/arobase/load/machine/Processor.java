package org.arobase.load.machine;

import java.time.Duration;
import java.util.Collection;

/** The processor time that processes have taken: it does not grow with what else the machine does. */
public final class Processor {

    private Processor() {}

    public static Duration taken(Collection<ProcessHandle> processes) {
        return processes.stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
