package org.arobase.acceptance.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.arobase.acceptance.Platform;

/** Does to a platform what a plan says, and sees how long it takes to come back each time. */
final class Chaos {

    private static final int HOLD_TRIES = 400;
    /** What the relay does outside of transactions is SELECT and DELETE. */
    private static final Pattern IN_TRANSACTION = Pattern.compile(" (idle in transaction|INSERT|UPDATE|COMMIT)$");

    private final Platform platform;
    private final Parts parts;
    private final Signals signals;
    private final Probe probe;
    private final Duration patience;

    Chaos(Platform platform, Parts parts, Signals signals, Probe probe, Duration patience) {
        this.platform = platform;
        this.parts = parts;
        this.signals = signals;
        this.probe = probe;
        this.patience = patience;
    }

    Recovery bring(Fault fault) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var note = switch (fault.kind()) {
            case KILL, TERM -> end(fault);
            case PAUSE -> pause(fault);
            case HOLD, CRASH -> hold(fault);
            case LAUNCHER -> {
                platform.killAndBeginAgain();
                platform.awaitReady();
                yield "";
            }
            case OUTAGE -> {
                signals.kill(parts.everything(platform.launcher()));
                platform.beginAgain();
                platform.awaitReady();
                yield "";
            }
        };
        var back = fault.lasting().isZero() ? begun : System.nanoTime();
        BooleanSupplier patient = () -> System.nanoTime() < back + patience.toNanos();
        var whole = awaitReady(patient) && probe.passes(patient) && awaitReady(patient);
        return new Recovery(fault, Duration.ofNanos(System.nanoTime() - back), whole ? note : "did not come back");
    }

    private String end(Fault fault) {
        var before = new EnumMap<Part, ProcessHandle>(Part.class);
        fault.parts().forEach(part -> parts.process(part).ifPresent(process -> before.put(part, process)));
        if (fault.kind() == Fault.Kind.KILL) {
            signals.kill(before.values());
        } else {
            signals.term(before.values());
        }
        var deadline = System.nanoTime() + patience.toNanos();
        while (!before.entrySet().stream().allMatch(was -> isAnother(was.getKey(), was.getValue()))
                && System.nanoTime() < deadline) {
            Pause.breath();
        }
        var alive = before.values().stream().anyMatch(ProcessHandle::isAlive);
        return alive ? "did not end" : before.size() < fault.parts().size() ? "was not there" : "";
    }

    private boolean isAnother(Part part, ProcessHandle before) {
        return parts.process(part).filter(now -> !now.equals(before)).isPresent();
    }

    private String pause(Fault fault) {
        var family = fault.parts().stream()
                .flatMap(part -> parts.family(part).stream())
                .toList();
        signals.pause(family);
        Pause.of(fault.lasting());
        signals.resume(family);
        return family.isEmpty() ? "was not there" : "";
    }

    /** Stops first and looks then: a transaction is over sooner than one that was seen could be stopped. */
    private String hold(Fault fault) {
        for (var tries = 0; tries < HOLD_TRIES; tries++) {
            for (var backend : parts.backends(Part.ACTIONS.label())) {
                var one = Set.of(backend);
                signals.pause(one);
                Pause.of(Duration.ofMillis(1));
                var doing = Parts.title(backend);
                if (IN_TRANSACTION.matcher(doing).find()) {
                    Pause.of(fault.lasting());
                    if (fault.kind() == Fault.Kind.CRASH) {
                        signals.kill(one);
                    } else {
                        signals.resume(one);
                    }
                    return "held" + doing.substring(doing.indexOf(')') + 1);
                }
                signals.resume(one);
            }
        }
        return "found no transaction";
    }

    private boolean awaitReady(BooleanSupplier patient) {
        while (!parts.allReady()) {
            if (!patient.getAsBoolean()) {
                return false;
            }
            Pause.breath();
        }
        return true;
    }
}
