package org.arobase.actions.people;

import java.util.UUID;
import org.arobase.kernel.problem.Problem;

/** It was the duplicate of another, which is to be written instead. */
class EntryMerged extends Problem {
    EntryMerged(UUID id, UUID into) {
        super(409, "entry-merged", id.toString(), into.toString());
    }
}
