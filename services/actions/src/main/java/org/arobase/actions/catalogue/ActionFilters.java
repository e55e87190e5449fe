package org.arobase.actions.catalogue;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.arobase.actions.collectivities.Stratum;
import org.arobase.actions.nomenclature.Edition;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.problem.Violation;

/** What a selection of actions is narrowed to: the same for pages, exports, map and counts. */
final class ActionFilters {

    private final ActionSelection asked;
    private final Checks checks;
    private final Map<Filter, Object> values = new TreeMap<>();

    private ActionFilters(ActionSelection asked, Checks checks) {
        this.asked = asked;
        this.checks = checks;
    }

    static Narrowed of(ActionSelection asked, Edition edition, Checks checks) {
        var words = Search.words(asked.q(), checks);
        var near = Near.of(asked.near(), asked.radius(), checks);
        var filters = new ActionFilters(asked, checks);
        filters.ofRecord(edition);
        filters.ofAuthority();
        return new Narrowed(words, near, filters.values, null);
    }

    private void ofRecord(Edition edition) {
        var category = checks.oneOf("category", asked.category(), edition.categories());
        use(Filter.THEME, checks.oneOf("theme", asked.theme(), edition.themes()));
        use(Filter.SERVICE, checks.oneOf("service", asked.service(), edition.services()));
        use(Filter.CATEGORY, category == null ? null : String.join(",", category));
        useOne(Filter.TYPE, asked.type(), ActionType.values());
        useOne(Filter.STAGE, asked.stage(), ActionStage.values());
        useOne(Filter.AUDIENCE, asked.audience(), Audience.values());
        useOne(Filter.OPERATION, asked.operation(), ActionOperation.values());
        use(Filter.TOOL, asked.tool());
        use(Filter.PROVIDER, asked.provider());
        use(Filter.YEAR, year());
        use(Filter.HIGHLIGHT, highlighted());
    }

    /** Null where it was not asked. */
    private Boolean highlighted() {
        return asked.highlight() == null ? null : checks.flag("highlight", asked.highlight());
    }

    private void ofAuthority() {
        var author = checks.collectivity("collectivity", asked.collectivity());
        var partner = checks.collectivity("partner", asked.partner());
        var region = place("region", Kind.REGION, asked.region(), "region-53, 53");
        var departement = place("departement", Kind.DEPARTEMENT, asked.departement(), "departement-22, 22");
        var epci = place("epci", Kind.EPCI, asked.epci(), "epci-200068989, 200068989");
        use(Filter.COLLECTIVITY, text(author));
        use(Filter.PARTNER, text(partner));
        use(Filter.REGION, text(region));
        use(Filter.DEPARTEMENT, text(departement));
        use(Filter.EPCI, text(epci));
        useOne(Filter.STRATUM, asked.stratum(), Stratum.ALL);
        useOne(Filter.KIND, asked.kind(), Kind.values());
        var shown = Fictive.of(asked.fictive(), fictive(author, partner, region, departement, epci), checks);
        use(Filter.FICTIVE, shown == Fictive.INCLUDE ? null : shown == Fictive.ONLY);
    }

    private void useOne(Filter filter, String value, Object[] constants) {
        use(filter, text(checks.oneOf(filter.toString(), value, constants)));
    }

    private void use(Filter filter, Object value) {
        if (value != null) {
            values.put(filter, value);
        }
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
