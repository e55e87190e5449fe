package org.arobase.collectivities.structures;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.problem.Violation;

/** The authorities that somebody asks the structures of. */
final class Served {

    private static final int MOST = 100;

    private static List<String> split(String text) {
        return Arrays.stream(text.split(",", -1)).distinct().toList();
    }

    /** What may be an id, for the database. */
    static String[] ids(String text) {
        return split(text).stream()
                .filter(id -> CollectivityId.parse(id).isPresent())
                .toArray(String[]::new);
    }

    /** Those that were asked for; every one that is not there is told. */
    static List<String> read(String text, Set<String> known, Checks checks) {
        if (text == null) {
            return List.of();
        }
        var ids = split(text);
        if (ids.size() > MOST) {
            checks.add(Violation.in("serves", "too-many", MOST));
            return List.of();
        }
        ids.stream().filter(id -> !known.contains(id)).forEach(id -> checks.add(fault(id)));
        return ids;
    }

    private static Violation fault(String id) {
        return CollectivityId.parse(id).isEmpty()
                ? Violation.in("serves", "malformed-id", id, "commune-35238,epci-243500139")
                : Violation.in("serves", "not-in-directory", id);
    }

    private Served() {}
}
