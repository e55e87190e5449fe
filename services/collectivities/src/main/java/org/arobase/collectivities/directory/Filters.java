package org.arobase.collectivities.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arobase.collectivities.search.Spelling;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.problem.Violation;

/** Reads the parameters of a list against the directory, and tells every one that does not fit. */
final class Filters {
    /** The longest name of the directory has 96 letters. */
    private static final int LONGEST_SEARCH = 100;

    private static final List<String> NATURES = List.of("CC", "CA", "CU", "METRO");

    private final Snapshot directory;
    private final Checks checks;

    private Filters(Snapshot directory, Checks checks) {
        this.directory = directory;
        this.checks = checks;
    }

    /** @param ofThePast whether groupings may be named that are no longer in the directory */
    static Criteria of(CollectivitySelection asked, Snapshot directory, boolean ofThePast, Checks checks) {
        var filters = new Filters(directory, checks);
        var search = filters.search(asked.q());
        var groups = filters.groups(asked, ofThePast);
        var codes = new CodeFilters(checks).of(asked);
        var inhabitants = filters.inhabitants(asked);
        return new Criteria(
                search,
                groups,
                codes,
                inhabitants,
                Bearers.namesFictive(asked) ? Fictive.INCLUDE : fictive(asked.fictive(), groups, directory, checks),
                filters.sort(asked),
                filters.explained(asked));
    }

    private String search(String q) {
        if (q == null) {
            return null;
        }
        if (q.length() > LONGEST_SEARCH) {
            checks.add(Violation.in("q", "too-long", LONGEST_SEARCH));
        } else if (Spelling.of(q).isEmpty()) {
            checks.add(Violation.in("q", "nothing-to-search"));
        }
        return q;
    }

    private Set<String> groups(CollectivitySelection asked, boolean ofThePast) {
        var groups = new HashSet<String>();
        var kind = checks.oneOf("kind", asked.kind(), Kind.values());
        if (kind != null) {
            groups.add(Groups.kind(kind));
        }
        checks.oneOf("role", asked.role(), List.of(Bearers.MUTUALISATION));
        var nature = checks.oneOf("nature", asked.nature(), NATURES);
        if (nature != null) {
            groups.add(Groups.nature(nature));
        }
        var stratum = checks.oneOf("stratum", asked.stratum(), Stratum.ALL);
        if (stratum != null) {
            groups.add(Groups.stratum(stratum));
        }
        new PlaceFilters(directory, ofThePast, checks, groups).read(asked);
        return groups;
    }

    private Criteria.Inhabitants inhabitants(CollectivitySelection asked) {
        var any = Criteria.Inhabitants.ANY;
        var least = population("populationMin", asked.populationMin(), any.least());
        var most = population("populationMax", asked.populationMax(), any.most());
        if (least > most) {
            checks.add(Violation.in("populationMax", "population-range-empty", least, most));
        }
        return new Criteria.Inhabitants(least, most);
    }

    private int population(String parameter, String value, int unasked) {
        return "0".equals(value) ? 0 : checks.number(parameter, value, unasked, Criteria.Inhabitants.ANY.most());
    }

    private Sort sort(CollectivitySelection asked) {
        var sort = checks.oneOf("sort", asked.sort(), Sort.values());
        if (sort == Sort.RELEVANCE && asked.q() == null) {
            checks.add(Violation.in("sort", "relevance-of-nothing"));
        }
        return sort != null ? sort : asked.q() == null ? Sort.ID : Sort.RELEVANCE;
    }

    private boolean explained(CollectivitySelection asked) {
        var explained = checks.flag("explain", asked.explain());
        if (explained && asked.q() == null) {
            checks.add(Violation.in("explain", "nothing-to-explain"));
        }
        return explained;
    }

    /** Who names a fictive place wants to see what is in it. */
    static Fictive fictive(String asked, Set<String> groups, Snapshot directory, Checks checks) {
        var namesFictive =
                groups.stream().flatMap(id -> directory.get(id).stream()).anyMatch(Entry::fictive);
        return asked == null && namesFictive ? Fictive.INCLUDE : Fictive.of(asked, checks);
    }
}
