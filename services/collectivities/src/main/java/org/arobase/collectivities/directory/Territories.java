package org.arobase.collectivities.directory;

import jakarta.inject.Singleton;
import java.time.LocalDate;
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
import org.arobase.kernel.problem.Violation;

/** What entities are made of, and what they are part of. */
@Singleton
class Territories {
    /** From near to wide. */
    private static final List<Kind> WIDENING = List.of(
            Kind.COMMUNE, Kind.EPT, Kind.EPCI, Kind.CTCD, Kind.DEPARTEMENT, Kind.REGION, Kind.COLLECTIVITE_OUTREMER);

    private static final Sort[] SORTS = Sort.STORED.toArray(Sort[]::new);

    private final Directory directory;
    private final Collectivities collectivities;
    private final Then then;

    Territories(Directory directory, Collectivities collectivities, Then then) {
        this.directory = directory;
        this.collectivities = collectivities;
        this.then = then;
    }

    Listing<Prepared<FoundCollectivity>> members(String id, MemberQuery asked, Checks checks) {
        var order =
                Optional.ofNullable(checks.oneOf("sort", asked.sort(), SORTS)).orElse(Sort.ID);
        return then.past(asked.at(), checks)
                .map(day -> membersThen(id, day, order, checks))
                .orElseGet(() -> new Listed(directory.now(), members(membership(collectivities.today(id)), order)));
    }

    /** Of past days it is known which communes an EPCI had. */
    private Listing<Prepared<FoundCollectivity>> membersThen(String id, LocalDate day, Sort order, Checks checks) {
        if (order != Sort.ID) {
            checks.add(
                    Violation.in("sort", "unknown-of-the-past", directory.now().completeFrom()));
        }
        checks.done();
        then.requireMembers(Collectivities.parse(id), day);
        return then.list(members(Set.of(id, Groups.kind(Kind.COMMUNE)), order), day);
    }

    /** Members of what is fictive are shown: who names it wants to see them. */
    private static Criteria members(Set<String> groups, Sort order) {
        return new Criteria(null, groups, Criteria.Codes.ANY, Criteria.Inhabitants.ANY, Fictive.INCLUDE, order, false);
    }

    Listing<Prepared<FoundCollectivity>> groupings(String id, LocalDate at, Checks checks) {
        return then.past(at, checks).map(day -> groupingsThen(id, day, checks)).orElseGet(() -> groupings(id));
    }

    /** Of past days it is known which EPCI a commune was a member of. */
    private Listing<Prepared<FoundCollectivity>> groupingsThen(String id, LocalDate day, Checks checks) {
        checks.done();
        var grouping = then.grouping(Collectivities.parse(id), day).stream().toList();
        return new FixedList<>("groupings " + id + " " + day, grouping, Prepared::id);
    }

    private Listing<Prepared<FoundCollectivity>> groupings(String id) {
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

    /** A region has departements, what has communes has them, a commune its parts, an overseas collectivity communes or districts. */
    private static Set<String> membership(Entry entry) {
        return switch (entry.kind()) {
            case REGION -> Set.of(entry.id(), Groups.kind(Kind.DEPARTEMENT));
            case EPCI, EPT, CTCD, DEPARTEMENT -> Set.of(entry.id(), Groups.kind(Kind.COMMUNE));
            default -> Set.of(entry.id());
        };
    }
}
