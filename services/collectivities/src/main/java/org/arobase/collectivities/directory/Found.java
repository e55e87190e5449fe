package org.arobase.collectivities.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The best answers to a search so far. Entries come by falling population, so each kind of match fills in order. */
final class Found {
    private final Ranked after;
    private final int limit;
    private final Map<Match, List<Entry>> byMatch = new EnumMap<>(Match.class);

    Found(Ranked after, int limit) {
        this.after = after;
        this.limit = limit;
    }

    void add(Match match, Entry entry) {
        if (match == Match.NONE) {
            return;
        }
        var entries = byMatch.computeIfAbsent(match, key -> new ArrayList<>());
        if (entries.size() < limit && (after == null || after.compareTo(Ranked.of(match, entry)) < 0)) {
            entries.add(entry);
        }
    }

    List<Entry> best() {
        return byMatch.values().stream().flatMap(List::stream).limit(limit).toList();
    }
}
