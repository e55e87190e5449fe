package org.arobase.collectivities.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.problem.Violation;

/** What a list of a past day cannot be narrowed to, because nobody tells it of that day. */
final class PastFilters {

    /** @param since the first day of which it is known */
    static void check(CollectivitySelection asked, LocalDate since, Checks checks) {
        var unknown = new LinkedHashMap<String, String>();
        unknown.put("q", asked.q());
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
    }

    private PastFilters() {}
}
