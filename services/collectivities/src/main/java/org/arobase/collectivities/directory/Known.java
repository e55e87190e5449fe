package org.arobase.collectivities.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arobase.collectivities.history.Life;
import org.arobase.collectivities.history.Tracked;
import org.arobase.contracts.collectivities.CollectivityId;

/**
 * Whatever has an id, or had one.
 *
 * @param present as it is today; null when it is no more
 * @param lives when movements tell that its code was in use, the oldest first; empty when it never moved
 */
record Known(CollectivityId id, Entry present, List<Life> lives) {

    static Known of(Entry present, List<Life> lives) {
        return new Known(new CollectivityId(present.kind(), present.code()), present, lives);
    }

    /** Whether the current edition tells all of it, because it was true on that day. */
    boolean isCurrentOn(LocalDate day) {
        return present != null && !day.isBefore(present.validOn());
    }

    /** The name by the movements; empty when it was not in use, or when nobody publishes movements of its kind. */
    Optional<String> nameOn(LocalDate day) {
        if (lives.isEmpty()) {
            return Optional.ofNullable(present)
                    .filter(entry -> Tracked.is(id.kind(), id.code(), entry.fictive()))
                    .map(Entry::name);
        }
        return lives.stream().filter(life -> life.lasts(day)).findFirst().map(life -> life.nameOn(day));
    }
}
