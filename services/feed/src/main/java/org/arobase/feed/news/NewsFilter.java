package org.arobase.feed.news;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** What the list of news is narrowed to; null where a filter is not used. */
record NewsFilter(String collectivity, String theme, String kind, Fictive fictive) {

    private static final List<String> KINDS =
            Arrays.stream(NewsKind.values()).map(Enum::name).toList();

    /** @throws Problem 400 naming every value that does not fit */
    static NewsFilter of(NewsQuery query, Collection<String> themes) {
        var violations = new ArrayList<Violation>();
        var collectivity = collectivity(query.collectivity(), violations);
        check("theme", query.theme(), themes, violations);
        check("kind", query.kind(), KINDS, violations);
        if (!violations.isEmpty()) {
            throw new Problem(400, "invalid-parameter", violations.getFirst().parameter()).with(violations);
        }
        return new NewsFilter(collectivity, query.theme(), query.kind(), fictive(query));
    }

    /** Who names an authority wants its news, fictive or not. */
    private static Fictive fictive(NewsQuery query) {
        var unasked = query.collectivity() == null ? Fictive.EXCLUDE : Fictive.INCLUDE;
        return Optional.ofNullable(query.fictive()).orElse(unasked);
    }

    private static String collectivity(String text, List<Violation> violations) {
        if (text == null) {
            return null;
        }
        var id = CollectivityId.parse(Kind.COMMUNE, text).or(() -> CollectivityId.parse(text));
        if (id.isEmpty()) {
            violations.add(Violation.in("collectivity", "malformed-id", text, "commune-35238"));
        }
        return id.map(CollectivityId::toString).orElse(null);
    }

    private static void check(String name, String value, Collection<String> valid, List<Violation> violations) {
        if (value != null && !valid.contains(value)) {
            violations.add(NearestName.valueViolation(name, value, valid));
        }
    }
}
