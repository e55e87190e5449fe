package org.arobase.actions.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.arobase.actions.nomenclature.Edition;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** What the list of actions is narrowed to; null where a filter is not used. */
record ActionFilter(String collectivity, String theme, String service, String type, Fictive fictive) {

    private static final List<String> TYPES =
            Arrays.stream(ActionType.values()).map(Enum::name).toList();

    private static final List<String> BOOLEANS = List.of("true", "false");

    /** @throws Problem 400 naming every value that does not fit */
    static ActionFilter of(ActionQuery query, Edition edition) {
        var violations = new ArrayList<Violation>();
        var collectivity = Optional.ofNullable(query.collectivity()).map(text -> collectivity(text, violations));
        check("theme", query.theme(), edition.themes(), violations);
        check("service", query.service(), edition.services(), violations);
        check("type", query.type(), TYPES, violations);
        check("total", query.total(), BOOLEANS, violations);
        if (!violations.isEmpty()) {
            throw new Problem(400, "invalid-parameter", violations.getFirst().parameter()).with(violations);
        }
        return new ActionFilter(
                collectivity.map(CollectivityId::toString).orElse(null),
                query.theme(),
                query.service(),
                query.type(),
                fictive(query, collectivity));
    }

    /** Who names a fictive authority wants to see it. */
    private static Fictive fictive(ActionQuery query, Optional<CollectivityId> collectivity) {
        if (query.fictive() != null) {
            return query.fictive();
        }
        return collectivity.filter(id -> id.code().startsWith("F")).isPresent() ? Fictive.INCLUDE : Fictive.EXCLUDE;
    }

    private static CollectivityId collectivity(String text, List<Violation> violations) {
        return CollectivityId.parse(Kind.COMMUNE, text)
                .or(() -> CollectivityId.parse(text))
                .orElseGet(() -> {
                    violations.add(Violation.in("collectivity", "malformed-id", text, "commune-35238"));
                    return null;
                });
    }

    private static void check(String name, String value, Collection<String> valid, List<Violation> violations) {
        if (value != null && !valid.contains(value)) {
            violations.add(NearestName.valueViolation(name, value, valid));
        }
    }
}
