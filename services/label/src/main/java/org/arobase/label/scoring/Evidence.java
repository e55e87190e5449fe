package org.arobase.label.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.arobase.label.scoring.ActionFact.CoveredService;

/** The eligible actions, laid in the themes of a grid once. */
final class Evidence {

    /** What counts in one theme. */
    static final class InTheme {

        final TreeSet<String> services = new TreeSet<>();
        final List<ActionFact> actions = new ArrayList<>();

        /** Completeness of the best records together, one that is missing counting 0, in per cent. */
        long best(int records) {
            return actions.stream()
                    .map(ActionFact::completeness)
                    .sorted(Comparator.reverseOrder())
                    .limit(records)
                    .mapToLong(Integer::longValue)
                    .sum();
        }

        List<String> ids() {
            return actions.stream().map(ActionFact::id).toList();
        }
    }

    private static final InTheme NOTHING = new InTheme();

    private final InTheme[] themes;
    private final List<Score.LeftOut> left = new ArrayList<>();

    Evidence(Facts facts, Map<String, Integer> known) {
        themes = new InTheme[known.size()];
        var actions = new ArrayList<>(facts.actions());
        actions.sort(Comparator.comparing(ActionFact::id));
        for (var action : actions) {
            var eligibility = Eligibility.of(action, facts.closing());
            if (eligibility == Eligibility.COUNTS) {
                lay(action, known);
            } else {
                left.add(new Score.LeftOut(action.id(), eligibility));
            }
        }
    }

    InTheme in(int theme) {
        return themes[theme] == null ? NOTHING : themes[theme];
    }

    List<Score.LeftOut> left() {
        return left;
    }

    private void lay(ActionFact action, Map<String, Integer> known) {
        for (CoveredService covered : action.services()) {
            var theme = known.get(covered.theme());
            if (theme != null) {
                var place = themes[theme] == null ? themes[theme] = new InTheme() : themes[theme];
                place.services.add(covered.service());
                if (place.actions.isEmpty() || place.actions.getLast() != action) {
                    place.actions.add(action);
                }
            }
        }
    }
}
