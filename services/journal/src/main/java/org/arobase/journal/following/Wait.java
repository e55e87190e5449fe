package org.arobase.journal.following;

import java.time.Duration;
import org.arobase.kernel.problem.Problems;

/** How long an answer may be held back until there is something new: {@code 30s}. */
record Wait(Duration atMost) {

    static final Wait NOT = new Wait(Duration.ZERO);
    private static final int MOST_SECONDS = 60;

    static Wait of(String text) {
        if (text == null) {
            return NOT;
        }
        if (!text.matches("\\d{1,4}s?")) {
            throw Problems.invalidParameter("wait", "malformed-duration", text);
        }
        var seconds = Integer.parseInt(text.replace("s", ""));
        if (seconds > MOST_SECONDS) {
            throw Problems.invalidParameter("wait", "out-of-range", "0s", MOST_SECONDS + "s");
        }
        return new Wait(Duration.ofSeconds(seconds));
    }
}
