package org.arobase.actions.catalogue;

/** Actions as a list reads them: where each is, how well it answers the words, how far away it is. */
final class Placed {

    private static final String ROWS = """
            (select found.*, %s as relevance, %s as distance from (
                select action.*, coalesce(action.lon, home.lon) as place_lon, coalesce(action.lat, home.lat) as place_lat
                from action left join collectivity home on home.id = action.collectivity
            ) found) action""";

    /** Without words or a point to compare with. */
    static final String PLAIN = ROWS.formatted("null::real", "null::int");

    static String of(Narrowed narrowed) {
        var relevance = narrowed.words() == null ? "null::real" : Search.RANK;
        var distance = narrowed.near() == null ? "null::int" : Near.distance(narrowed.nearAt());
        return ROWS.formatted(relevance, distance);
    }

    private Placed() {}
}
