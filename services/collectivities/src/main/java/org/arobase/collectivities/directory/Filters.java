package org.arobase.collectivities.directory;

import java.util.HashSet;
import java.util.Set;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.problem.Violation;

/** Reads the parameters of a list against the directory, and tells every one that does not fit. */
final class Filters {
    /** The longest name of the directory has 96 letters. */
    private static final int LONGEST_SEARCH = 100;

    private final Snapshot directory;
    private final Checks checks;

    private Filters(Snapshot directory, Checks checks) {
        this.directory = directory;
        this.checks = checks;
    }

    static Criteria of(CollectivitySelection asked, Snapshot directory, Checks checks) {
        var filters = new Filters(directory, checks);
        var name = filters.name(asked.q());
        var kind = checks.oneOf("kind", asked.kind(), Kind.values());
        var within = new HashSet<String>();
        filters.place("departement", Kind.DEPARTEMENT, asked.departement(), within);
        filters.place("region", Kind.REGION, asked.region(), within);
        filters.place("epci", Kind.EPCI, asked.epci(), within);
        return new Criteria(name, kind, within, filters.fictive(asked.fictive(), within), filters.sort(asked));
    }

    private Folded name(String q) {
        if (q == null) {
            return null;
        }
        if (q.length() > LONGEST_SEARCH) {
            checks.add(Violation.in("q", "too-long", LONGEST_SEARCH));
            return null;
        }
        var name = Folded.of(q);
        if (name.isEmpty()) {
            checks.add(Violation.in("q", "nothing-to-search"));
        }
        return name;
    }

    private Sort sort(CollectivitySelection asked) {
        var sort = checks.oneOf("sort", asked.sort(), Sort.values());
        if (sort == Sort.RELEVANCE && asked.q() == null) {
            checks.add(Violation.in("sort", "relevance-of-nothing"));
        }
        return sort != null ? sort : asked.q() == null ? Sort.ID : Sort.RELEVANCE;
    }

    private void place(String parameter, Kind kind, String text, Set<String> within) {
        if (text == null) {
            return;
        }
        var id = CollectivityId.parse(kind, text).map(CollectivityId::toString);
        if (id.isEmpty()) {
            checks.add(Violation.in(parameter, "malformed-id", text, example(kind)));
        } else if (directory.get(id.get()).isEmpty()) {
            checks.add(unknown(parameter, id.get(), kind));
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
    private Fictive fictive(String asked, Set<String> within) {
        var namesFictive =
                within.stream().anyMatch(id -> directory.get(id).orElseThrow().fictive());
        return asked == null && namesFictive ? Fictive.INCLUDE : Fictive.of(asked, checks);
    }
}
