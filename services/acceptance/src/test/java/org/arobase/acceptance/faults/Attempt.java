package org.arobase.acceptance.faults;

import java.time.Instant;

/**
 * A line of the ledger: what was sent, and what is known of what became of it.
 *
 * @param number by when it was sent
 * @param resource id, or null while a creation has not told it
 * @param version what the answer says, 0 when it does not
 * @param answer status and problem, or what happened instead
 * @param at when it was known
 */
record Attempt(
        int number,
        Write write,
        Outcome outcome,
        String resource,
        long version,
        String answer,
        Instant sent,
        Instant at) {

    enum Outcome {
        OK,
        FAILED,
        UNKNOWN
    }

    boolean is(Outcome other) {
        return outcome == other;
    }

    String line() {
        return "#%d writer %d %s of %s at version %d: %s (%s, version %d), %s to %s%s"
                .formatted(
                        number,
                        write.writer(),
                        write.kind(),
                        resource,
                        write.expected(),
                        outcome,
                        answer,
                        version,
                        sent,
                        at,
                        write.content() == null ? "" : ", \"" + write.content().title() + "\"");
    }
}
