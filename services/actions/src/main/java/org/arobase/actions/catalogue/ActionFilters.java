package org.arobase.actions.catalogue;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.arobase.actions.collectivities.Members;
import org.arobase.actions.collectivities.Stratum;
import org.arobase.actions.nomenclature.Edition;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Violation;

/** What a selection of actions is narrowed to: the same for pages, exports, map and counts. */
final class ActionFilters {

    /** As the indexes over what is public say it. */
    private static final String PUBLIC = "state = 'PUBLISHED'";

    private static final String OF_AUTHORITY = "collectivity in (select id from collectivity where %s)";
    private static final String IN_REGION = OF_AUTHORITY.formatted("regions @> array[$%d::text]");
    private static final String IN_DEPARTEMENT = OF_AUTHORITY.formatted("departements @> array[$%d::text]");
    private static final String IN_EPCI = OF_AUTHORITY.formatted("epci = $%1$d or id = $%1$d");
    private static final String OF_STRATUM = OF_AUTHORITY.formatted("stratum = $%d");
    private static final String OF_KIND = OF_AUTHORITY.formatted("kind = $%d");
    private static final String BEGUN = "start_on >= make_date($%1$d, 1, 1) and start_on <= make_date($%1$d, 12, 31)";
    /** Of a member: ranks outlive a membership, and show again with the next. */
    static final String HIGHLIGHT = "(highlight is not null and collectivity in (" + Members.OF_TODAY + "))";

    private static final String HIGHLIGHTED = HIGHLIGHT + " = $%d";
    private static final String IN_CATEGORY = "themes && string_to_array($%d, ',')";

    private final ActionSelection asked;
    private final Checks checks;
    private final String without;

    private ActionFilters(ActionSelection asked, Checks checks, String without) {
        this.asked = asked;
        this.checks = checks;
        this.without = without;
    }

    static Narrowed of(ActionSelection asked, Edition edition, Checks checks) {
        return of(asked, edition, checks, null);
    }

    /** @param without the name of a filter that is checked, and not used; null for none */
    static Narrowed of(ActionSelection asked, Edition edition, Checks checks, String without) {
        var words = Search.words(asked.q(), checks);
        var near = Near.of(asked.near(), asked.radius(), checks);
        var found = Search.in(Where.of(PUBLIC), words);
        var placed = near == null ? found : near.in(found);
        var filters = new ActionFilters(asked, checks, without);
        return new Narrowed(filters.ofAuthority(filters.ofRecord(placed, edition)), words, near);
    }

    private Where ofRecord(Where where, Edition edition) {
        var category = checks.oneOf("category", asked.category(), edition.categories());
        var theme = checks.oneOf("theme", asked.theme(), edition.themes());
        var service = checks.oneOf("service", asked.service(), edition.services());
        return where.and("themes @> array[$%d::text]", used("theme", theme))
                .and("services @> array[$%d::text]", used("service", service))
                .and(IN_CATEGORY, used("category", category == null ? null : String.join(",", category)))
                .and("type = $%d", constant("type", asked.type(), ActionType.values()))
                .and("stage = $%d", constant("stage", asked.stage(), ActionStage.values()))
                .and("audiences @> array[$%d::text]", constant("audience", asked.audience(), Audience.values()))
                .and("operation = $%d", constant("operation", asked.operation(), ActionOperation.values()))
                .and(BEGUN, used("year", year()))
                .and(HIGHLIGHTED, used("highlight", highlighted()));
    }

    /** Null where it was not asked. */
    private Boolean highlighted() {
        return asked.highlight() == null ? null : checks.flag("highlight", asked.highlight());
    }

    private Where ofAuthority(Where where) {
        var author = checks.collectivity("collectivity", asked.collectivity());
        var partner = checks.collectivity("partner", asked.partner());
        var region = place("region", Kind.REGION, asked.region(), "region-53, 53");
        var departement = place("departement", Kind.DEPARTEMENT, asked.departement(), "departement-22, 22");
        var epci = place("epci", Kind.EPCI, asked.epci(), "epci-200068989, 200068989");
        return Fictive.of(asked.fictive(), fictive(author, partner, region, departement, epci), checks)
                .in(where.and("collectivity = $%d", text(author))
                        .and("partners @> array[$%d::text]", text(partner))
                        .and(IN_REGION, used("region", text(region)))
                        .and(IN_DEPARTEMENT, used("departement", text(departement)))
                        .and(IN_EPCI, used("epci", text(epci)))
                        .and(OF_STRATUM, constant("stratum", asked.stratum(), Stratum.ALL))
                        .and(OF_KIND, constant("kind", asked.kind(), Kind.values())));
    }

    private <T> T used(String parameter, T value) {
        return parameter.equals(without) ? null : value;
    }

    private String constant(String parameter, String value, Object[] constants) {
        return used(parameter, text(checks.oneOf(parameter, value, constants)));
    }

    /** The first fictive authority that is named, or null. */
    private static CollectivityId fictive(CollectivityId... named) {
        return Stream.of(named)
                .filter(Objects::nonNull)
                .filter(id -> id.code().startsWith("F"))
                .findFirst()
                .orElse(null);
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
