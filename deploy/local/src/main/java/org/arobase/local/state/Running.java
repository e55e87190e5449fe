package org.arobase.local.state;

import java.time.Instant;
import java.util.Optional;
import org.arobase.local.plan.PortPlan;

/** The launcher that holds a state folder: pid, start and base port, as it wrote them into the lock. */
public record Running(long pid, Instant started, PortPlan ports) {
    public static Running here(PortPlan ports) {
        return new Running(ProcessHandle.current().pid(), startOf(ProcessHandle.current()), ports);
    }

    static Optional<Running> read(String line) {
        var fields = line.strip().split(" ", -1);
        if (fields.length != 3) {
            return Optional.empty();
        }
        try {
            var started = Instant.ofEpochMilli(Long.parseLong(fields[1]));
            return Optional.of(
                    new Running(Long.parseLong(fields[0]), started, new PortPlan(Integer.parseInt(fields[2]))));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    String line() {
        return "%d %d %d%n".formatted(pid, started.toEpochMilli(), ports.base());
    }

    /** Its process, unless the pid now belongs to another one. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(process -> startOf(process).equals(started));
    }

    private static Instant startOf(ProcessHandle process) {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        return Instant.ofEpochMilli(started.toEpochMilli());
    }
}
