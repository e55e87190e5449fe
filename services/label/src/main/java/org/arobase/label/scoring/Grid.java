package org.arobase.label.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of one edition of the label, as data. Points are millionths: 100 points are 100,000,000.
 *
 * @param groups the first that fits a profile gives its targets; the last fits every profile
 * @param root the tree of criteria, whose points are the whole
 * @param levels by rising level, each with the total it begins at, inclusive
 * @param constants named numbers that rules may use
 * @param answers names of what an authority may be asked, which rules may use
 */
public record Grid(
        String id,
        Redistribution redistribution,
        List<ProfileGroup> groups,
        Criterion root,
        List<LevelRule> levels,
        List<MentionRule> mentions,
        Map<String, Double> constants,
        Set<String> answers) {

    public static final long ONE = 1_000_000;
    public static final long HUNDRED = 100 * ONE;

    public Grid {
        groups = List.copyOf(groups);
        levels = List.copyOf(levels);
        mentions = List.copyOf(mentions);
        constants = Map.copyOf(constants);
        answers = Set.copyOf(answers);
    }

    ProfileGroup group(Profile profile) {
        return groups.stream().filter(group -> group.fits(profile)).findFirst().orElseThrow();
    }
}
