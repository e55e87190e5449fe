package org.arobase.collectivities.search;

/**
 * What a search found, best first: the better way, then the better rank.
 *
 * @param places each a way, the number of a subject and the spelling that brought it, as one number
 * @param within the code of the place that the search named and that these lie in, or null
 */
public record Hits(long[] places, String within) {
    static final int NO_NAME = (1 << 24) - 1;

    private static final Way[] WAYS = Way.values();
    private static final int SUBJECT = 24;
    private static final int WAY = 48;

    static long place(Way way, int subject, int name) {
        return (long) way.ordinal() << WAY | (long) subject << SUBJECT | name;
    }

    public int size() {
        return places.length;
    }

    public int subject(int hit) {
        return (int) (places[hit] >> SUBJECT) & NO_NAME;
    }

    public Way way(int hit) {
        return WAYS[(int) (places[hit] >> WAY)];
    }

    int name(int hit) {
        return (int) places[hit] & NO_NAME;
    }
}
