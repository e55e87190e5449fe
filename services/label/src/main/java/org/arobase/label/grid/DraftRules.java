package org.arobase.label.grid;

import java.util.List;
import java.util.regex.Pattern;
import org.arobase.kernel.problem.Violation;
import org.arobase.label.scoring.Fault;

/** What even a draft must be: something that can be read. Whether it scores is told when it is validated. */
final class DraftRules {

    /** It stands in addresses and in the results of campaigns. */
    private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{1,62}[a-z0-9])");

    private static final int FIRST_YEAR = 1999;
    private static final int LAST_YEAR = 2999;

    static List<Violation> violations(GridDocument document) {
        if (!ID.matcher(document.id()).matches()) {
            return List.of(Violation.at("/id", "grid-malformed-id", document.id()));
        }
        var year = document.year();
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            return List.of(Violation.at("/year", "out-of-range", FIRST_YEAR, LAST_YEAR));
        }
        return GridReading.unreadable(document).stream()
                .map(DraftRules::violation)
                .toList();
    }

    /** An id that a later version of the platform may come with. */
    static List<Violation> reserved(String id) {
        return id.endsWith(CarriedGrids.SUFFIX)
                ? List.of(Violation.at("/id", "grid-reserved-id", CarriedGrids.SUFFIX))
                : List.of();
    }

    static Violation violation(Fault fault) {
        return Violation.at(fault.pointer(), fault.code(), fault.arguments().toArray());
    }

    static List<Violation> violations(String id, GridDocument changed) {
        return id.equals(changed.id()) ? violations(changed) : List.of(Violation.at("/id", "grid-id-fixed", id));
    }

    private DraftRules() {}
}
