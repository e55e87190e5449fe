package org.arobase.collectivities.search;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** What one search has found so far, each subject once: by the way it was found first. */
final class Gathering {
    private final IntPredicate admitted;
    private final Seen seen = new Seen();
    private long[] places = new long[64];
    private int size;

    Gathering(IntPredicate admitted) {
        this.admitted = admitted;
    }

    void add(Way way, int subject, int name) {
        if (seen.add(subject) && admitted.test(subject)) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = Hits.place(way, subject, name);
        }
    }

    int size() {
        return size;
    }

    Hits hits(String within) {
        var found = Arrays.copyOf(places, size);
        Arrays.sort(found);
        return new Hits(found, within);
    }
}
