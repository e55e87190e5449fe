package org.arobase.journal.following;

import java.time.Duration;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.problem.Violation;

/** How long an answer may be held back until there is something new: {@code 30s}. */
record Wait(Duration atMost) {

    static final Wait NOT = new Wait(Duration.ZERO);
    private static final int MOST_SECONDS = 60;

    static Wait of(String text, Checks checks) {
        if (text == null) {
            return NOT;
        }
        if (!text.matches("\\d{1,4}s?")) {
            checks.add(Violation.in("wait", "malformed-duration", text));
            return NOT;
        }
        var seconds = Integer.parseInt(text.replace("s", ""));
        if (seconds > MOST_SECONDS) {
            checks.add(Violation.in("wait", "out-of-range", "0s", MOST_SECONDS + "s"));
        }
        return new Wait(Duration.ofSeconds(seconds));
    }
}
