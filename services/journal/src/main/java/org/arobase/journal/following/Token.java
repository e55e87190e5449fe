package org.arobase.journal.following;

import java.util.Arrays;

/**
 * A place in the journal as a follower holds it.
 *
 * @param sequence number of the last entry passed; 0 before the first
 * @param mark tells that entry from another of the same number: a journal restored to an older state has another one
 *     there, or none
 * @param filter hash of the filter it was made for
 */
record Token(long sequence, long mark, byte[] filter) {

    static Token origin(Filter filter) {
        return new Token(0, 0, filter.hash());
    }

    static Token at(Place place, Filter filter) {
        return new Token(place.sequence(), place.mark(), filter.hash());
    }

    boolean isFor(Filter other) {
        return Arrays.equals(filter, other.hash());
    }

    boolean isAt(Place place) {
        return sequence == place.sequence() && mark == place.mark();
    }

    /**
     * An entry by its number, with what tells it from another of the same number.
     *
     * @param mark the last 8 bytes of the event's id, the random ones, sealed by the restores before it
     */
    record Place(long sequence, long mark) {
        static final Place ORIGIN = new Place(0, 0);
    }
}
