package org.arobase.actions.catalogue;

import java.util.Locale;
import org.arobase.actions.collectivities.Members;

/** What actions can be narrowed to by a value, and how the database compares it. */
enum Filter {
    COLLECTIVITY("collectivity = $%d"),
    PARTNER("partners @> array[$%d::text]"),
    REGION(Filter.OF_AUTHORITY.formatted("regions @> array[$%d::text]")),
    DEPARTEMENT(Filter.OF_AUTHORITY.formatted("departements @> array[$%d::text]")),
    EPCI(Filter.OF_AUTHORITY.formatted("epci = $%1$d or id = $%1$d")),
    STRATUM(Filter.OF_AUTHORITY.formatted("stratum = $%d")),
    KIND(Filter.OF_AUTHORITY.formatted("kind = $%d")),
    FICTIVE("fictive = $%d"),
    THEME("themes @> array[$%d::text]"),
    SERVICE("services @> array[$%d::text]"),
    /** The value is the themes of a category, separated by commas. */
    CATEGORY("themes && string_to_array($%d, ',')"),
    TYPE("type = $%d"),
    STAGE("stage = $%d"),
    AUDIENCE("audiences @> array[$%d::text]"),
    OPERATION("operation = $%d"),
    TOOL(Filter.NAMING.formatted("tools")),
    PROVIDER(Filter.NAMING.formatted("providers")),
    YEAR("start_on >= make_date($%1$d, 1, 1) and start_on <= make_date($%1$d, 12, 31)"),
    HIGHLIGHT(Filter.HIGHLIGHTED + " = $%d");

    /** Of a member: ranks outlive a membership, and show again with the next. */
    static final String HIGHLIGHTED = "(highlight is not null and collectivity in (" + Members.OF_TODAY + "))";

    /** An entry, what was merged into it, and what it was merged into. */
    private static final String NAMING = """
            %s && array(
                select one.id from entry named join entry one
                    on coalesce(named.merged_into, named.id) in (one.id, one.merged_into)
                where named.id = $%%d)""";

    private static final String OF_AUTHORITY = "collectivity in (select id from collectivity where %s)";

    final String clause;

    Filter(String clause) {
        this.clause = clause;
    }

    /** As the parameter is named. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
