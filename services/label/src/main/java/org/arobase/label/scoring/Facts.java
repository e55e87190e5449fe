package org.arobase.label.scoring;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arobase.label.scoring.ActionFact.CoveredService;

/**
 * What is known of an authority when it is scored.
 *
 * @param closing the closing date of the campaign
 * @param declared what it says of criteria, by code
 * @param indicators numbers by name
 * @param awards levels it was awarded before, in any order
 */
public record Facts(
        LocalDate closing,
        List<ActionFact> actions,
        Map<String, Declaration> declared,
        Map<String, Double> indicators,
        List<PastAward> awards) {

    /** @param level 1 to 5 */
    public record PastAward(int year, int level) {}

    public Facts {
        actions = List.copyOf(actions);
        // Not Map.copyOf: codes that differ in a digit lie side by side in it, and are searched for one by one.
        declared = Collections.unmodifiableMap(new HashMap<>(declared));
        indicators = Map.copyOf(indicators);
        awards = List.copyOf(awards);
    }

    public Facts(LocalDate closing, List<ActionFact> actions) {
        this(closing, actions, Map.of(), Map.of(), List.of());
    }

    /** With one more action for each of these services: it covers that service alone, and runs without end. */
    public Facts covering(List<CoveredService> services, int completeness) {
        var more = services.stream()
                .map(covered -> new ActionFact(
                        covered.theme() + "/" + covered.service(), null, null, completeness, List.of(covered)));
        return with(more.toList());
    }

    public Facts with(List<ActionFact> more) {
        var all = Stream.concat(actions.stream(), more.stream()).toList();
        return new Facts(closing, all, declared, indicators, awards);
    }
}
