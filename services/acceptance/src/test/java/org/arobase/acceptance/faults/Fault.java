package org.arobase.acceptance.faults;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that goes wrong.
 *
 * @param parts those it happens to in the same moment; none for the launcher
 * @param lasting how long a pause is, else zero
 */
record Fault(Kind kind, List<Part> parts, Duration lasting) {

    private static final String TOGETHER = "several at once";

    enum Kind {
        /** SIGKILL. */
        KILL,
        /** SIGTERM. */
        TERM,
        /** SIGSTOP, then SIGCONT. */
        PAUSE,
        /** One connection of the actions service is stopped in the middle of a transaction, then goes on. */
        HOLD,
        /** Such a connection is killed instead: PostgreSQL then ends all others and recovers. */
        CRASH,
        /** SIGKILL of the launcher, whose parts live on; then it is started again on the same state folder. */
        LAUNCHER,
        /** SIGKILL of the launcher and of every part in the same moment, as when power fails; then a new start. */
        OUTAGE
    }

    static Fault of(Kind kind, Duration lasting, Part... parts) {
        return new Fault(kind, List.of(parts), lasting);
    }

    /** How many processes end by it. */
    int ends() {
        return switch (kind) {
            case KILL, TERM -> parts.size();
            case LAUNCHER, CRASH -> 1;
            case OUTAGE -> Part.values().length + 1;
            case PAUSE, HOLD -> 0;
        };
    }

    /** Whether the platform is started again by its user. */
    boolean newStart() {
        return kind == Kind.LAUNCHER || kind == Kind.OUTAGE;
    }

    String whose() {
        return parts.size() > 1 ? TOGETHER : victims();
    }

    @Override
    public String toString() {
        return kind + " " + victims() + (lasting.isZero() ? "" : " for " + lasting.toMillis() + " ms");
    }

    private String victims() {
        return switch (kind) {
            case LAUNCHER -> "launcher";
            case OUTAGE -> "everything";
            case HOLD, CRASH -> "a backend";
            case KILL, TERM, PAUSE -> parts.stream().map(Part::label).collect(Collectors.joining(", "));
        };
    }
}
