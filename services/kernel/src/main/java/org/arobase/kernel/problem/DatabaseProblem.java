package org.arobase.kernel.problem;

import java.util.Map;
import java.util.Set;

/** What a refusal of PostgreSQL is to who asked; the SQL itself is nobody's business. */
final class DatabaseProblem {

    private static final int RETRY_AFTER_SECONDS = 2;
    /** Lock not available in time, deadlock, serialization failure: somebody else was faster. */
    private static final Set<String> LOST_RACES = Set.of("55P03", "40P01", "40001");

    /** Classes of SQLSTATE that say the server, not the statement, is the trouble; 57014 is a statement timeout. */
    private static final Set<String> OUTAGES = Set.of("08", "53", "57", "58");

    private static final Map<String, String> CONFLICTS = Map.of(
            "23505", "already-exists",
            "23P01", "already-exists",
            "23001", "conflict",
            "23503", "conflict");

    /** What a request should have been refused for earlier: data exceptions, CHECK and NOT NULL, limits of a program. */
    private static final Set<String> UNFIT = Set.of("22", "23", "54");

    /** Null for what only a mistake of ours explains. */
    static Problem of(String state) {
        var kind = state == null || state.length() != 5 ? "08" : state.substring(0, 2);
        if (OUTAGES.contains(kind)) {
            return Problems.unavailable(RETRY_AFTER_SECONDS);
        }
        if (LOST_RACES.contains(state)) {
            return new Problem(409, "concurrent-change");
        }
        if (CONFLICTS.containsKey(state)) {
            return new Problem(409, CONFLICTS.get(state));
        }
        return UNFIT.contains(kind) ? new Problem(400, "value-refused") : null;
    }

    private DatabaseProblem() {}
}
