package org.arobase.actions.index;

import java.util.Comparator;
import java.util.UUID;

/**
 * An action that matches, and its place among all.
 *
 * @param key what it is ranked by
 */
public record Hit(long key, UUID id) {

    public static final int PARTS = Lexeme.PARTS;

    /** As the database sorts ids: by their bytes. */
    private static final Comparator<UUID> BYTES = (one, other) -> {
        var high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private static final Comparator<Hit> ASCENDING =
            Comparator.comparingLong(Hit::key).thenComparing(Hit::id, BYTES);

    /** The first one first. */
    static Comparator<Hit> by(Ranking ranking) {
        return ranking.descending ? ASCENDING.reversed() : ASCENDING;
    }
}
