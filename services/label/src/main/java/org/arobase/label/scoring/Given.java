package org.arobase.label.scoring;

import dev.cel.runtime.CelVariableResolver;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arobase.label.scoring.Facts.PastAward;

/** What rules look at, beside scores. */
final class Given {

    private static final Comparator<PastAward> NEWEST_FIRST = Comparator.comparingInt(PastAward::year)
            .thenComparingInt(PastAward::level)
            .reversed();

    private final Grid grid;
    private final Profile profile;
    private final List<PastAward> awards;

    Given(Grid grid, Profile profile, Facts facts) {
        this.grid = grid;
        this.profile = profile;
        this.awards = facts.awards().stream().sorted(NEWEST_FIRST).toList();
    }

    CelVariableResolver with(Map<String, Double> shares) {
        return name -> Optional.ofNullable(value(name, shares));
    }

    CelVariableResolver with(Map<String, Double> shares, double total, long level) {
        return name -> switch (name) {
            case "total" -> Optional.of(total);
            case "level" -> Optional.of(level);
            default -> Optional.ofNullable(value(name, shares));
        };
    }

    private Object value(String name, Map<String, Double> shares) {
        return switch (name) {
            case "kind" -> profile.kind();
            case "nature" -> orNothing(profile.nature());
            case "category" -> orNothing(profile.category());
            case "population" -> profile.population() == null ? 0L : (long) profile.population();
            case "populationKnown" -> profile.population() != null;
            case "stratum" -> (long) profile.stratum();
            case "awardYears" ->
                awards.stream().map(award -> (long) award.year()).toList();
            case "awardLevels" ->
                awards.stream().map(award -> (long) award.level()).toList();
            case RuleReading.ANSWERS -> answers();
            case RuleReading.CONSTANTS -> grid.constants();
            case RuleReading.SHARE -> shares;
            default -> null;
        };
    }

    /** A question that was not answered has the empty answer. */
    private Map<String, String> answers() {
        var answers = new HashMap<String, String>();
        grid.answers().forEach(name -> answers.put(name, profile.answers().getOrDefault(name, "")));
        return answers;
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}
