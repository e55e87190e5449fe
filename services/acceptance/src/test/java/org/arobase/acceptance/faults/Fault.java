package org.arobase.acceptance.faults;

import java.time.Duration;

/**
 * One thing that goes wrong.
 *
 * @param part the one it happens to; none for the launcher
 * @param lasting how long a pause is, else zero
 */
record Fault(Kind kind, Part part, Duration lasting) {

    enum Kind {
        /** SIGKILL. */
        KILL,
        /** SIGTERM. */
        TERM,
        /** SIGSTOP, then SIGCONT. */
        PAUSE,
        /** One connection of the actions service is stopped in the middle of a transaction, then goes on. */
        HOLD,
        /** SIGKILL of the launcher, whose parts live on; then it is started again on the same state folder. */
        LAUNCHER
    }

    boolean ends() {
        return kind == Kind.KILL || kind == Kind.TERM || kind == Kind.LAUNCHER;
    }

    String whose() {
        return kind == Kind.LAUNCHER ? "launcher" : kind == Kind.HOLD ? "a backend" : part.label();
    }

    @Override
    public String toString() {
        return kind + " " + whose() + (lasting.isZero() ? "" : " for " + lasting.toMillis() + " ms");
    }
}
