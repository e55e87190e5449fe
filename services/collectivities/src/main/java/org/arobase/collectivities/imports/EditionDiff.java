package org.arobase.collectivities.imports;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arobase.collectivities.imports.ImportChange.Change;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Kind;

/**
 * What an edition makes of the directory.
 *
 * @param states new and changed ones, as they will be
 * @param ended those that are gone
 * @param changes what to tell of it, in the order of the file, then what ended
 * @param counts by kind
 * @param communesLost in per cent of those that are held
 */
record EditionDiff(
        List<Collectivity> states,
        List<Ended> ended,
        List<ImportChange> changes,
        List<ImportCount> counts,
        BigDecimal communesLost) {

    record Ended(Collectivity state, String reason, List<String> successors) {}

    /** @param held of the same world as the edition, by id: a fictive edition says nothing of real entities */
    static EditionDiff of(EditionStates edition, Map<String, Collectivity> held, Successors successors) {
        var states = edition.differentFrom(held);
        var ended = held.values().stream()
                .filter(state -> edition.covers(Kind.valueOf(state.kind())) && !edition.has(state.id()))
                .map(successors::ended)
                .toList();
        var fields = states.stream()
                .filter(state -> held.containsKey(state.id()))
                .collect(toMap(Collectivity::id, state -> ChangedFields.of(held.get(state.id()), state)));
        return new EditionDiff(
                states,
                ended,
                changes(states, fields, ended),
                EditionCounts.of(edition, held.values(), fields, ended),
                communesLost(held, ended));
    }

    /** @param fields that change, of each that was there */
    private static List<ImportChange> changes(
            List<Collectivity> states, Map<String, List<String>> fields, List<Ended> ended) {
        var told = new ArrayList<ImportChange>();
        for (var state : states) {
            var changed = fields.get(state.id());
            if (changed == null || !changed.isEmpty()) {
                var change = changed == null ? Change.ADDED : Change.CHANGED;
                var names = changed == null ? List.<String>of() : changed;
                told.add(change(told.size() + 1, change, state, names, null, List.of()));
            }
        }
        for (var gone : ended) {
            told.add(change(told.size() + 1, Change.ENDED, gone.state(), List.of(), gone.reason(), gone.successors()));
        }
        return List.copyOf(told);
    }

    private static ImportChange change(
            int number, Change change, Collectivity state, List<String> fields, String reason, List<String> next) {
        return new ImportChange(
                number, change, Kind.valueOf(state.kind()), state.id(), state.name(), fields, reason, next);
    }

    private static BigDecimal communesLost(Map<String, Collectivity> held, List<Ended> ended) {
        var there = held.values().stream().filter(EditionDiff::isCommune).count();
        var lost =
                ended.stream().map(Ended::state).filter(EditionDiff::isCommune).count();
        return there == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100 * lost).divide(BigDecimal.valueOf(there), 2, RoundingMode.UP);
    }

    private static boolean isCommune(Collectivity state) {
        return state.kind().equals(Kind.COMMUNE.name());
    }
}
