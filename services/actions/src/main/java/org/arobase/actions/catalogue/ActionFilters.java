package org.arobase.actions.catalogue;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.arobase.actions.nomenclature.Edition;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Violation;

/** What a selection of actions is narrowed to: the same for pages and exports. */
final class ActionFilters {

    /** As the indexes over what is public say it. */
    private static final String PUBLIC = "state = 'PUBLISHED'";

    private static final String OF_AUTHORITY = "collectivity in (select id from collectivity where %s)";
    private static final String IN_REGION = OF_AUTHORITY.formatted("regions @> array[$%d::text]");
    private static final String IN_DEPARTEMENT = OF_AUTHORITY.formatted("departements @> array[$%d::text]");
    private static final String IN_EPCI = OF_AUTHORITY.formatted("epci = $%1$d or id = $%1$d");
    private static final String OF_KIND = OF_AUTHORITY.formatted("kind = $%d");
    private static final String BEGUN = "start_on >= make_date($%1$d, 1, 1) and start_on <= make_date($%1$d, 12, 31)";
    private static final String IN_CATEGORY = "themes && string_to_array($%d, ',')";

    private final ActionSelection asked;
    private final Checks checks;

    private ActionFilters(ActionSelection asked, Checks checks) {
        this.asked = asked;
        this.checks = checks;
    }

    /** @param words null for no search */
    static Where of(ActionSelection asked, String words, Edition edition, Checks checks) {
        var filters = new ActionFilters(asked, checks);
        var found = Search.in(Where.of(PUBLIC), words);
        return filters.ofAuthority(filters.ofRecord(found, edition));
    }

    private Where ofRecord(Where where, Edition edition) {
        var category = checks.oneOf("category", asked.category(), edition.categories());
        return where.and("themes @> array[$%d::text]", checks.oneOf("theme", asked.theme(), edition.themes()))
                .and("services @> array[$%d::text]", checks.oneOf("service", asked.service(), edition.services()))
                .and(IN_CATEGORY, category == null ? null : String.join(",", category))
                .and("type = $%d", name("type", asked.type(), ActionType.values()))
                .and("stage = $%d", name("stage", asked.stage(), ActionStage.values()))
                .and("audiences @> array[$%d::text]", name("audience", asked.audience(), Audience.values()))
                .and("operation = $%d", name("operation", asked.operation(), ActionOperation.values()))
                .and(BEGUN, year());
    }

    private Where ofAuthority(Where where) {
        var author = checks.collectivity("collectivity", asked.collectivity());
        var region = place("region", Kind.REGION, asked.region(), "region-53, 53");
        var departement = place("departement", Kind.DEPARTEMENT, asked.departement(), "departement-22, 22");
        var epci = place("epci", Kind.EPCI, asked.epci(), "epci-200068989, 200068989");
        var named = Stream.of(author, region, departement, epci)
                .filter(Objects::nonNull)
                .filter(id -> id.code().startsWith("F"))
                .findFirst()
                .orElse(null);
        return Fictive.of(asked.fictive(), named, checks)
                .in(where.and("collectivity = $%d", text(author))
                        .and(IN_REGION, text(region))
                        .and(IN_DEPARTEMENT, text(departement))
                        .and(IN_EPCI, text(epci))
                        .and(OF_KIND, name("kind", asked.kind(), Kind.values())));
    }

    private String name(String parameter, String value, Enum<?>[] constants) {
        return text(checks.oneOf(parameter, value, constants));
    }

    private CollectivityId place(String parameter, Kind kind, String text, String example) {
        var id = Optional.ofNullable(text).flatMap(code -> CollectivityId.parse(kind, code));
        if (text != null && id.isEmpty()) {
            checks.add(Violation.in(parameter, "malformed-id", text, example));
        }
        return id.orElse(null);
    }

    private Integer year() {
        if (asked.year() == null) {
            return null;
        }
        if (!asked.year().matches("\\d{4}")) {
            checks.add(Violation.in("year", "not-a-number", asked.year()));
            return null;
        }
        var year = Integer.parseInt(asked.year());
        if (year < ContentRules.FIRST_YEAR || year > ContentRules.LAST_YEAR) {
            var first = String.valueOf(ContentRules.FIRST_YEAR);
            checks.add(Violation.in("year", "year-out-of-range", first, String.valueOf(ContentRules.LAST_YEAR)));
        }
        return year;
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }
}
