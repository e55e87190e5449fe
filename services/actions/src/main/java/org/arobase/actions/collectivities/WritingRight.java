package org.arobase.actions.collectivities;

import io.smallrye.mutiny.Uni;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;

/**
 * Who writes in the name of an authority: its contributors and administrator, the partners to which it has given a mandate for
 * actions that covers the day, and administrators of the platform.
 */
public final class WritingRight {

    /** In the session of whoever asks: mandates are looked up. */
    public static Uni<Boolean> holds(Caller caller, String collectivity, boolean fictive) {
        if (caller.hasAny(Role.ADMIN) || caller.speaksFor(collectivity, fictive)) {
            return Uni.createFrom().item(true);
        }
        var structures = caller.entities(Role.PARTNER);
        return structures.isEmpty() ? Uni.createFrom().item(false) : Mandates.cover(structures, collectivity);
    }

    private WritingRight() {}
}
