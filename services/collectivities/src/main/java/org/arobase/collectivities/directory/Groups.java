package org.arobase.collectivities.directory;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;

/** The groups that lists are narrowed to, each kept apart: places by their id, and what entities have in common. */
final class Groups {
    private static final String KIND = "kind ";
    private static final Set<String> OVERSEAS = Set.of("975", "977", "978", "984", "986", "987", "988", "989");
    private static final int OVERSEAS_CODE = 3;
    private static final int COMMUNE_CODE = 5;

    static Set<String> of(Outline outline) {
        var groups = new HashSet<>(outline.places());
        groups.add(kind(Kind.valueOf(outline.kind())));
        if (outline.nature() != null) {
            groups.add(nature(outline.nature()));
        }
        if (outline.population() != null) {
            groups.add(stratum(Stratum.of(outline.population().inhabitants())));
        }
        overseas(outline).ifPresent(groups::add);
        return Set.of(Entry.SHARED.each(groups));
    }

    /** The code of what lies in an overseas collectivity begins with the collectivity's own: 98735 is in 987. */
    private static Optional<String> overseas(Outline outline) {
        return switch (Kind.valueOf(outline.kind())) {
            case COMMUNE, COLLECTIVITE_OUTREMER ->
                Optional.of(outline.code())
                        .filter(code -> code.length() == COMMUNE_CODE)
                        .map(code -> code.substring(0, OVERSEAS_CODE))
                        .filter(OVERSEAS::contains)
                        .map(code -> new CollectivityId(Kind.COLLECTIVITE_OUTREMER, code).toString());
            default -> Optional.empty();
        };
    }

    static String kind(Kind kind) {
        return KIND + kind;
    }

    static boolean isKind(String group) {
        return group.startsWith(KIND);
    }

    static String nature(String nature) {
        return "nature " + nature;
    }

    static String stratum(Stratum stratum) {
        return "stratum " + stratum;
    }

    private Groups() {}
}
