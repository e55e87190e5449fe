package org.arobase.collectivities.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** Reads the parameters of a list against the directory, and tells every one that does not fit. */
final class Filters {
    /** The longest name of the directory has 96 letters. */
    private static final int LONGEST_SEARCH = 100;

    private static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::name).toList();

    private final Snapshot directory;
    private final List<Violation> violations = new ArrayList<>();

    private Filters(Snapshot directory) {
        this.directory = directory;
    }

    /** @throws Problem 400 naming every value that does not fit */
    static Criteria of(ListQuery query, Snapshot directory) {
        var filters = new Filters(directory);
        var name = filters.name(query.q());
        var kind = filters.kind(query.kind());
        var within = new HashSet<String>();
        filters.place("departement", Kind.DEPARTEMENT, query.departement(), within);
        filters.place("region", Kind.REGION, query.region(), within);
        filters.place("epci", Kind.EPCI, query.epci(), within);
        if (!filters.violations.isEmpty()) {
            throw new Problem(
                            400,
                            "invalid-parameter",
                            filters.violations.getFirst().parameter())
                    .with(filters.violations);
        }
        return new Criteria(name, kind, within, filters.fictive(query.fictive(), within));
    }

    private Folded name(String q) {
        if (q == null) {
            return null;
        }
        if (q.length() > LONGEST_SEARCH) {
            violations.add(Violation.in("q", "too-long", LONGEST_SEARCH));
            return null;
        }
        var name = Folded.of(q);
        if (name.isEmpty()) {
            violations.add(Violation.in("q", "nothing-to-search"));
        }
        return name;
    }

    private Kind kind(String kind) {
        if (kind != null && !KINDS.contains(kind)) {
            violations.add(NearestName.valueViolation("kind", kind, KINDS));
            return null;
        }
        return kind == null ? null : Kind.valueOf(kind);
    }

    private void place(String parameter, Kind kind, String text, Set<String> within) {
        if (text == null) {
            return;
        }
        var id = CollectivityId.parse(kind, text).map(CollectivityId::toString);
        if (id.isEmpty()) {
            violations.add(Violation.in(parameter, "malformed-id", text, example(kind)));
        } else if (directory.get(id.get()).isEmpty()) {
            violations.add(unknown(parameter, id.get(), kind));
        } else {
            within.add(id.get());
        }
    }

    private Violation unknown(String parameter, String id, Kind kind) {
        return NearestName.of(id, directory.ids(kind))
                .map(near -> Violation.in(parameter, "not-in-directory-near", id, near))
                .orElseGet(() -> Violation.in(parameter, "not-in-directory", id));
    }

    private static String example(Kind kind) {
        return switch (kind) {
            case DEPARTEMENT -> "departement-22, 22";
            case REGION -> "region-53, 53";
            default -> "epci-200068989, 200068989";
        };
    }

    /** Who names a fictive place wants to see what is in it. */
    private Fictive fictive(Fictive asked, Set<String> within) {
        if (asked != null) {
            return asked;
        }
        var namesFictive =
                within.stream().anyMatch(id -> directory.get(id).orElseThrow().fictive());
        return namesFictive ? Fictive.INCLUDE : Fictive.EXCLUDE;
    }
}
