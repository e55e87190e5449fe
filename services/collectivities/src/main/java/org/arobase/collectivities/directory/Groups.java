package org.arobase.collectivities.directory;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.contracts.collectivities.Reference;

/** The groups that lists are narrowed to, each kept apart: places by their id, and what entities have in common. */
final class Groups {
    private static final String KIND = "kind ";

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
        return Stream.concat(places, common).map(String::intern).collect(Collectors.toUnmodifiableSet());
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
