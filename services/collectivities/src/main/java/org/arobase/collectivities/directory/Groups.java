package org.arobase.collectivities.directory;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.contracts.collectivities.Reference;

/** The groups that lists are narrowed to, each kept apart: places by their id, and what entities have in common. */
final class Groups {
    private static final String KIND = "kind ";
    private static final Pattern IN_OVERSEAS_COLLECTIVITY = Pattern.compile("97[578]\\d{2}|98[46-9]\\d{2}");
    private static final int CODE = 3;

    static Set<String> of(Collectivity state) {
        var places = Stream.of(
                        state.departements().stream(),
                        state.regions().stream(),
                        Stream.ofNullable(state.epci()),
                        Stream.ofNullable(state.ept()),
                        Stream.ofNullable(state.ctcd()),
                        Stream.ofNullable(state.commune()))
                .flatMap(references -> references)
                .map(Reference::id);
        var common = Stream.of(
                        Stream.of(kind(Kind.valueOf(state.kind()))),
                        Stream.ofNullable(state.nature()).map(Groups::nature),
                        Stream.ofNullable(state.population())
                                .map(population -> stratum(Stratum.of(population.inhabitants()))))
                .flatMap(groups -> groups);
        return Stream.of(places, common, overseas(state).stream())
                .flatMap(groups -> groups)
                .map(String::intern)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The code of what lies in an overseas collectivity begins with the collectivity's own: 98735 is in 987. */
    private static Optional<String> overseas(Collectivity state) {
        return switch (Kind.valueOf(state.kind())) {
            case COMMUNE, COLLECTIVITE_OUTREMER ->
                Optional.of(state.code())
                        .filter(code -> IN_OVERSEAS_COLLECTIVITY.matcher(code).matches())
                        .map(code ->
                                new CollectivityId(Kind.COLLECTIVITE_OUTREMER, code.substring(0, CODE)).toString());
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
