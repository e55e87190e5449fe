package org.arobase.actions.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arobase.actions.index.IndexRows.Mark;
import org.arobase.actions.index.IndexRows.Written;

/** How far the index has come, in transactions: a long one that is still at work keeps those after it from being settled. */
final class Seen {

    /** Nothing is written as late as that: to ask for the horizon alone. */
    static final long NOTHING = Long.MAX_VALUE;

    /** Some megabytes. What is taken beyond them while a long transaction lasts is taken again. */
    private static final int MOST = 100_000;

    private static final long NONE = -1;

    private final Set<Long> taken = new HashSet<>();
    private final Map<String, Long> authors = new HashMap<>();
    private long horizon;

    void begin(Written written) {
        horizon = written.horizon();
        taken.clear();
        authors.clear();
    }

    long horizon() {
        return horizon;
    }

    List<Mark> fresh(Collection<Mark> actions) {
        return actions.stream()
                .filter(mark -> !taken.contains(mark.transaction()))
                .toList();
    }

    Set<String> freshAuthors(Written written) {
        return written.authors().entrySet().stream()
                .filter(author -> !author.getValue().equals(authors.get(author.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Passage passage() {
        return new Passage();
    }

    /** All of it was taken. */
    void settle(Written written) {
        horizon = written.horizon();
        taken.removeIf(transaction -> transaction < horizon);
        authors.putAll(written.authors());
        authors.values().removeIf(transaction -> transaction < horizon);
    }

    /**
     * Pages by transaction, one after the other: what a transaction wrote is seen all at once, so that with the first of
     * the next one it has been taken whole.
     */
    final class Passage {

        private long last = NONE;

        /** Their actions were taken. */
        void passed(List<Mark> page) {
            for (var mark : page) {
                if (mark.transaction() != last) {
                    end();
                    last = mark.transaction();
                }
            }
        }

        /** No page follows. */
        void end() {
            if (last != NONE && taken.size() < MOST) {
                taken.add(last);
            }
        }
    }
}
