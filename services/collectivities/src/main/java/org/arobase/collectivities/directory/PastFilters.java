package org.arobase.collectivities.directory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.Years;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.problem.Violation;

/** What a list of a past day cannot be narrowed to, because nobody tells it of that day. */
final class PastFilters {

    private static final EnumSet<Kind> KNOWN = EnumSet.of(
            Kind.COMMUNE, Kind.COMMUNE_DELEGUEE, Kind.COMMUNE_ASSOCIEE, Kind.ARRONDISSEMENT_MUNICIPAL, Kind.EPCI);
    private static final Set<String> UNKNOWN =
            EnumSet.complementOf(KNOWN).stream().map(Kind::name).collect(Collectors.toSet());

    /**
     * Of a day after the movements end and before the edition begins nobody tells what there was, whatever is asked.
     *
     * @param since the first day of which everything is known
     */
    static void check(CollectivitySelection asked, LocalDate day, LocalDate since, Checks checks) {
        if (day.isAfter(History.VALID_ON)) {
            checks.add(Violation.in("at", "day-between", day, History.VALID_ON, since));
        }
        var unknown = new LinkedHashMap<String, String>();
        unknown.put("q", asked.q());
        unknown.put("role", asked.role());
        unknown.put("departement", asked.departement());
        unknown.put("region", asked.region());
        unknown.put("nature", asked.nature());
        unknown.put("ept", asked.ept());
        unknown.put("ctcd", asked.ctcd());
        unknown.put("postalCode", asked.postalCode());
        unknown.put("siren", asked.siren());
        unknown.put("sort", Sort.BY_ID.equals(asked.sort()) ? null : asked.sort());
        unknown.values().removeIf(Objects::isNull);
        unknown.keySet().forEach(parameter -> checks.add(Violation.in(parameter, "unknown-of-the-past", since)));
        ofThatDay(asked, day)
                .forEach(parameter -> checks.add(Violation.in(
                        parameter,
                        "unknown-of-that-day",
                        day,
                        Years.known().getFirst(),
                        Years.known().getLast().plusYears(1).minusDays(1))));
    }

    /** An empty list would say that there was none. */
    private static Set<String> ofThatDay(CollectivitySelection asked, LocalDate day) {
        var unknown = new LinkedHashMap<String, String>();
        var isOfYears = Years.known().contains(day.withDayOfYear(1));
        unknown.put("kind", UNKNOWN.contains(asked.kind()) ? asked.kind() : null);
        unknown.put("memberOf", Bearers.isOrganisation(asked.memberOf()) ? asked.memberOf() : null);
        if (!isOfYears) {
            unknown.putIfAbsent("kind", Kind.EPCI.name().equals(asked.kind()) ? asked.kind() : null);
            unknown.put("epci", asked.epci());
            unknown.put("memberOf", asked.memberOf());
            unknown.put("stratum", asked.stratum());
            unknown.put("populationMin", asked.populationMin());
            unknown.put("populationMax", asked.populationMax());
        }
        unknown.values().removeIf(Objects::isNull);
        return unknown.keySet();
    }

    private PastFilters() {}
}
