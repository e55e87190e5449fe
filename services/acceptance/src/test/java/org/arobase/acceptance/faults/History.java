package org.arobase.acceptance.faults;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arobase.acceptance.faults.Attempt.Outcome;

/**
 * What the ledger allows one resource to have been at each version. A version made by an acknowledged write is what that
 * write says; one that only a write of unknown outcome explains may be there or not.
 */
final class History {

    private static final int ENDLESS = 100_000;

    private final List<Attempt> attempts;
    private final List<Set<Snapshot>> possible = new ArrayList<>();
    private final long acknowledged;

    History(List<Attempt> attempts) {
        this.attempts = attempts;
        this.acknowledged = attempts.stream()
                .filter(attempt -> attempt.is(Outcome.OK))
                .mapToLong(attempt -> attempt.write().expected() + 1)
                .max()
                .orElse(0);
        possible.add(Set.of());
        while (possible.size() < ENDLESS
                && (possible.size() == 1 || !possible.getLast().isEmpty())) {
            possible.add(next(possible.size() - 1L));
        }
    }

    /** The newest version that was acknowledged. */
    long acknowledged() {
        return acknowledged;
    }

    /** The newest version that the ledger explains. */
    long newest() {
        return possible.size() - 2L;
    }

    /** Empty when the ledger explains no such version. */
    Set<Snapshot> at(long version) {
        return version > 0 && version < possible.size() ? possible.get((int) version) : Set.of();
    }

    /** What was acknowledged to have changed a version. */
    List<Attempt> winners(long expected) {
        return those(expected, Outcome.OK);
    }

    private Set<Snapshot> next(long expected) {
        var winners = winners(expected);
        var makers = winners.isEmpty() ? those(expected, Outcome.UNKNOWN) : winners;
        if (expected == 0) {
            return makers.stream()
                    .map(maker -> new Snapshot(maker.write().content(), Stage.DRAFT))
                    .collect(Collectors.toSet());
        }
        var next = new LinkedHashSet<Snapshot>();
        for (var before : possible.getLast()) {
            makers.forEach(maker -> before.after(maker.write()).ifPresent(next::add));
        }
        return next;
    }

    private List<Attempt> those(long expected, Outcome outcome) {
        return attempts.stream()
                .filter(attempt -> attempt.write().expected() == expected && attempt.is(outcome))
                .toList();
    }
}
