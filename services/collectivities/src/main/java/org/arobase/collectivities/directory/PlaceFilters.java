package org.arobase.collectivities.directory;

import java.util.Optional;
import java.util.Set;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.problem.Violation;

/**
 * The places and groupings that a list is narrowed to: each must be in the directory.
 *
 * @param ofThePast or must have been once, by what is known of past days
 */
record PlaceFilters(Snapshot directory, boolean ofThePast, Checks checks, Set<String> groups) {

    void read(CollectivitySelection asked) {
        add("departement", Kind.DEPARTEMENT, asked.departement());
        add("region", Kind.REGION, asked.region());
        add("epci", Kind.EPCI, asked.epci());
        add("ept", Kind.EPT, asked.ept());
        add("ctcd", Kind.CTCD, asked.ctcd());
        memberOf(asked.memberOf());
    }

    void read(NationalSelection asked) {
        add("departement", Kind.DEPARTEMENT, asked.departement());
        add("region", Kind.REGION, asked.region());
        add("epci", Kind.EPCI, asked.epci());
    }

    /** Only groupings have members, an EPCI, or an EPT inside one; and organisations, which are none of the directory's. */
    private void memberOf(String text) {
        if (text == null || Bearers.isOrganisation(text)) {
            return;
        }
        var isOfEpt = CollectivityId.parse(Kind.EPT, text)
                .map(CollectivityId::toString)
                .flatMap(directory::get)
                .isPresent();
        add("memberOf", isOfEpt ? Kind.EPT : Kind.EPCI, text);
    }

    private void add(String parameter, Kind kind, String text) {
        if (text == null) {
            return;
        }
        var id = CollectivityId.parse(kind, text).map(CollectivityId::toString);
        if (id.isEmpty()) {
            checks.add(Violation.in(parameter, "malformed-id", text, example(kind)));
        } else if (directory.get(id.get()).isEmpty()
                && !(ofThePast && directory.chronicle().has(id.get()))) {
            checks.add(unknown(parameter, id.get(), kind));
        } else {
            groups.add(id.get());
        }
    }

    private Violation unknown(String parameter, String id, Kind kind) {
        Optional<String> nearest = NearestName.of(id, directory.ids(kind));
        return nearest.map(near -> Violation.in(parameter, "not-in-directory-near", id, near))
                .orElseGet(() -> Violation.in(parameter, "not-in-directory", id));
    }

    private static String example(Kind kind) {
        return switch (kind) {
            case DEPARTEMENT -> "departement-22, 22";
            case REGION -> "region-53, 53";
            case EPT -> "ept-200057867, 200057867";
            case CTCD -> "ctcd-22D, 22D";
            default -> "epci-200068989, 200068989";
        };
    }
}
