package org.arobase.actions.people;

import java.util.Locale;
import java.util.UUID;
import org.arobase.kernel.problem.Problem;

/** A person has objected, or was erased. */
class ActorGone extends Problem {
    ActorGone(UUID id, Standing standing) {
        super(410, "actor-" + standing.name().toLowerCase(Locale.ROOT), id.toString());
    }
}
