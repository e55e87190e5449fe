package org.arobase.kernel.list;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One list, filtered and sorted: the pages and the exports of it are cut from the same rows. */
public interface Listing<T> {

    /**
     * The rows after a position, in order.
     *
     * @param after the position of a row, or null for the beginning
     */
    Uni<List<T>> rows(List<String> after, int limit);

    Uni<Long> count();

    /** Where a row stands: the values it is sorted by, which no two rows share. */
    List<String> position(T row);

    /** Says of which list, filter and sort a position is a place. */
    String binding();

    /** What an export in NDJSON says at its end, beside how many rows there were. */
    default Map<String, String> closing() {
        return Map.of();
    }

    /** Tells apart what the rows are now from what they were at another moment; empty where that would cost a read of all. */
    default Optional<String> state() {
        return Optional.empty();
    }
}
