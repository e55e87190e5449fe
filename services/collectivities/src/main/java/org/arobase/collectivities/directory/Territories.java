package org.arobase.collectivities.directory;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.list.FixedList;
import org.arobase.kernel.list.Listing;

/** What entities are made of, and what they are part of. */
@Singleton
class Territories {
    /** From near to wide. */
    private static final List<Kind> WIDENING =
            List.of(Kind.COMMUNE, Kind.EPT, Kind.EPCI, Kind.CTCD, Kind.DEPARTEMENT, Kind.REGION);

    private static final Sort[] SORTS = Sort.STORED.toArray(Sort[]::new);

    private final Directory directory;
    private final Collectivities collectivities;

    Territories(Directory directory, Collectivities collectivities) {
        this.directory = directory;
        this.collectivities = collectivities;
    }

    /** Members of what is fictive are shown: who names it wants to see them. */
    Listing<Prepared<FoundCollectivity>> members(String id, String sort, Checks checks) {
        var order = Optional.ofNullable(checks.oneOf("sort", sort, SORTS)).orElse(Sort.ID);
        var criteria = new Criteria(
                null,
                membership(collectivities.today(id)),
                Criteria.Codes.ANY,
                Criteria.Inhabitants.ANY,
                Fictive.INCLUDE,
                order,
                false);
        return new Listed(directory.now(), criteria);
    }

    Listing<Prepared<FoundCollectivity>> groupings(String id) {
        var entry = collectivities.today(id);
        var snapshot = directory.now();
        var groupings = entry.groups().stream()
                .filter(group -> !group.equals(entry.id()))
                .flatMap(group -> snapshot.get(group).stream())
                .sorted(Comparator.comparing((Entry group) -> WIDENING.indexOf(group.kind()))
                        .thenComparing(Entry::id))
                .map(Entry::listed)
                .toList();
        return new FixedList<>("groupings " + entry.id(), groupings, Prepared::id);
    }

    /** A region has departements, whatever it is that has communes has them, and a commune has parts. */
    private static Set<String> membership(Entry entry) {
        return switch (entry.kind()) {
            case REGION -> Set.of(entry.id(), Groups.kind(Kind.DEPARTEMENT));
            case EPCI, EPT, CTCD, DEPARTEMENT -> Set.of(entry.id(), Groups.kind(Kind.COMMUNE));
            default -> Set.of(entry.id());
        };
    }
}
