package org.arobase.collectivities.imports;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Kind;

/** How much an edition changes, kind by kind. */
final class EditionCounts {

    private enum Fate {
        ADDED,
        CHANGED,
        REDATED,
        ENDED,
        UNCHANGED
    }

    private final Map<Kind, int[]> byKind = new EnumMap<>(Kind.class);

    /**
     * @param held before
     * @param fields that change, of each that changes and was there
     */
    static List<ImportCount> of(
            EditionStates edition,
            Collection<Collectivity> held,
            Map<String, List<String>> fields,
            List<EditionDiff.Ended> ended) {
        var counts = new EditionCounts();
        var there = held.stream().map(Collectivity::id).collect(Collectors.toSet());
        edition.ids().forEach(id -> counts.add(id.kind(), fate(id.toString(), there, fields)));
        ended.forEach(gone -> counts.add(Kind.valueOf(gone.state().kind()), Fate.ENDED));
        return counts.all();
    }

    private static Fate fate(String id, Set<String> there, Map<String, List<String>> fields) {
        if (!there.contains(id)) {
            return Fate.ADDED;
        }
        var changed = fields.get(id);
        return changed == null ? Fate.UNCHANGED : changed.isEmpty() ? Fate.REDATED : Fate.CHANGED;
    }

    private void add(Kind kind, Fate fate) {
        byKind.computeIfAbsent(kind, none -> new int[Fate.values().length])[fate.ordinal()]++;
    }

    private List<ImportCount> all() {
        return byKind.entrySet().stream()
                .map(kind -> count(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static ImportCount count(Kind kind, int[] of) {
        return new ImportCount(
                kind,
                of[Fate.ADDED.ordinal()],
                of[Fate.CHANGED.ordinal()],
                of[Fate.REDATED.ordinal()],
                of[Fate.ENDED.ordinal()],
                of[Fate.UNCHANGED.ordinal()]);
    }

    private EditionCounts() {}
}
