package org.arobase.collectivities.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;

/** What the files of past years say, for tests of other features. */
public final class PastYears {

    public static Years of(History history) {
        return new Years(history);
    }

    /** The members of each EPCI on a New Year's day. */
    public static SortedMap<String, Set<String>> memberships(Years years, LocalDate newYear) {
        return years.codes(newYear).stream()
                .map(code -> new CollectivityId(Kind.COMMUNE, code))
                .filter(id -> years.of(id, newYear).map(Years.Facts::epci).isPresent())
                .collect(groupingBy(
                        id -> years.of(id, newYear).orElseThrow().epci().id(),
                        TreeMap::new,
                        mapping(CollectivityId::toString, toCollection(TreeSet::new))));
    }

    private PastYears() {}
}
