package org.arobase.actions.index;

import java.util.Collection;
import java.util.HashMap;
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

    private final Map<Object, Long> beyond = new HashMap<>();
    private long horizon;

    void begin(Written written) {
        horizon = written.horizon();
        beyond.clear();
    }

    long horizon() {
        return horizon;
    }

    List<Mark> fresh(Collection<Mark> actions) {
        return actions.stream()
                .filter(mark -> isFresh(mark.action(), mark.transaction()))
                .toList();
    }

    Set<String> freshAuthors(Written written) {
        return written.authors().entrySet().stream()
                .filter(author -> isFresh(author.getKey(), author.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void add(Mark mark) {
        if (beyond.size() < MOST) {
            beyond.put(mark.action(), mark.transaction());
        }
    }

    /** All of it was taken. */
    void settle(Written written) {
        horizon = written.horizon();
        beyond.putAll(written.authors());
        beyond.values().removeIf(transaction -> transaction < horizon);
    }

    private boolean isFresh(Object key, Long transaction) {
        return !transaction.equals(beyond.get(key));
    }
}
