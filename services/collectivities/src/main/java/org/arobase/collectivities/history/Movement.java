package org.arobase.collectivities.history;

import java.time.LocalDate;
import org.arobase.contracts.collectivities.CollectivityId;

/**
 * One line of INSEE's movements of communes: on that day, what the first was became the second, or part of it.
 *
 * @param code INSEE's MOD, known or not
 * @param before null for what came from no commune
 * @param after null for what left the communes for good
 */
public record Movement(String code, LocalDate on, Named before, Named after) {

    /** A commune, or a part of one, by the name it had. */
    public record Named(CollectivityId id, String name) {}

    public MovementKind kind() {
        return MovementKind.of(code);
    }

    boolean comesFrom(CollectivityId id) {
        return before != null && before.id().equals(id);
    }

    boolean leadsTo(CollectivityId id) {
        return after != null && after.id().equals(id);
    }
}
