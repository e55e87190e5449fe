package org.arobase.actions.people;

import java.util.List;
import java.util.stream.Stream;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

class EntryInvalid extends Problem {

    private EntryInvalid(List<Violation> violations) {
        super(422, "entry-invalid");
        with(violations);
    }

    static EntryInvalid of(Violation violation) {
        return new EntryInvalid(List.of(violation));
    }

    /** @throws EntryInvalid naming every violation, when there is one */
    static void unless(List<Violation> violations, List<Violation> more) {
        var all = Stream.concat(violations.stream(), more.stream()).toList();
        if (!all.isEmpty()) {
            throw new EntryInvalid(all);
        }
    }
}
