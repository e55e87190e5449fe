package org.arobase.actions.people;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

class EntryNotFound extends Problem {
    EntryNotFound(EntryType type, UUID id) {
        super(404, "entry-not-found", "/v1/" + type.plural() + "/" + id);
    }
}
