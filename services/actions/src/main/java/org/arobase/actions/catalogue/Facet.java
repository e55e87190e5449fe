package org.arobase.actions.catalogue;

import java.util.Locale;

/**
 * What matches can be counted by. Each counts as if its own filter were not there, so that its other values show. As for
 * the list, what an EPCI does itself is of this EPCI.
 */
enum Facet {
    CATEGORY("themes", """
            select 'category', category.code, count(*)
            from found join unnest($%1$d::text[], $%2$d::text[]) as category (code, themes)
                on found.themes && string_to_array(category.themes, ',')
            group by 2"""),
    THEME("themes", each("theme", "themes")),
    SERVICE("services", each("service", "services")),
    TYPE("type", of("type")),
    STAGE("stage", of("stage")),
    AUDIENCE("audiences", each("audience", "audiences")),
    OPERATION("operation", of("operation")),
    TOOL("tools", naming("tool", "tools")),
    PROVIDER("providers", naming("provider", "providers")),
    YEAR("start_on", """
            select 'year', extract(year from start_on)::int::text, count(*) from found where start_on is not null group by 2"""),
    KIND(Facet.AUTHOR, ofAuthor("kind")),
    STRATUM(Facet.AUTHOR, ofAuthor("stratum")),
    REGION(Facet.AUTHOR, eachOfAuthor("region", "regions")),
    DEPARTEMENT(Facet.AUTHOR, eachOfAuthor("departement", "departements")),
    EPCI(Facet.AUTHOR, """
            select 'epci', case when home.kind = 'EPCI' then home.id else home.epci end, sum(actions)::bigint
            from authors join collectivity home using (id) where home.kind = 'EPCI' or home.epci is not null group by 2"""),
    HIGHLIGHT(
            "highlight",
            "select 'highlight', 'true', count(*) from found where " + Filter.HIGHLIGHTED + " having count(*) > 0");

    private static final String AUTHOR = "collectivity";

    /** The column of an action that it is read from. */
    final String column;

    /** Rows of facet, value and count; the two places are those of the categories and their themes. */
    final String counts;

    Facet(String column, String counts) {
        this.column = column;
        this.counts = counts;
    }

    private static String of(String column) {
        return "select '%1$s', %1$s, count(*) from found where %1$s is not null group by 2".formatted(column);
    }

    private static String each(String facet, String column) {
        return "select '%s', value, count(*) from found, unnest(%s) value group by 2".formatted(facet, column);
    }

    /** What was merged counts as what is left, once for an action that names both. */
    private static String naming(String facet, String column) {
        return """
                select '%s', current::text, count(*)
                from found, lateral (
                    select distinct coalesce(merged_into, id) as current from entry where id = any(found.%s)) named
                group by 2""".formatted(facet, column);
    }

    private static String ofAuthor(String column) {
        return """
                select '%1$s', home.%1$s, sum(actions)::bigint from authors join collectivity home using (id)
                where home.%1$s is not null group by 2""".formatted(column);
    }

    private static String eachOfAuthor(String facet, String column) {
        return """
                select '%s', value, sum(actions)::bigint
                from authors join collectivity home using (id), unnest(home.%s) value group by 2""".formatted(facet, column);
    }

    static Facet named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** As a filter of the list is named. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
