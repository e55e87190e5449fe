package org.arobase.label.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules of one edition of the label, as data. Points are millionths: 100 points are 100,000,000.
 *
 * @param shares what a theme's 100 points are made of
 * @param themesShare the part of the weighted mean of themes in the total, in millionths of 1; the rest is balance
 * @param groups the first that fits a profile gives its targets; the last fits every profile
 * @param levels by rising level, each with the total it begins at, inclusive
 */
public record Grid(
        String id,
        Shares shares,
        long themesShare,
        List<ProfileGroup> groups,
        List<Category> categories,
        List<LevelRule> levels) {

    public static final long ONE = 1_000_000;
    public static final long HUNDRED = 100 * ONE;

    /**
     * @param depthScale actions it takes for 1 - 1/e of the depth points
     */
    public record Shares(long coverage, long depth, long quality, int depthScale) {
        public Shares {
            require(coverage >= 0 && depth >= 0 && quality >= 0, "a share is below 0");
            require(coverage + depth + quality == HUNDRED, "the shares of a theme add up to 100");
            require(depthScale > 0, "the scale of depth is above 0");
        }
    }

    public record Category(String code, List<Theme> themes) {
        public Category {
            themes = List.copyOf(themes);
            require(!themes.isEmpty(), "category " + code + " has themes");
        }
    }

    /**
     * @param targets services to cover for full coverage, by group of profiles
     */
    public record Theme(String code, int weight, Map<String, Integer> targets) {
        public Theme {
            targets = Map.copyOf(targets);
            require(weight > 0, "theme " + code + " weighs something");
            require(targets.values().stream().allMatch(target -> target > 0), "targets of " + code + " are above 0");
        }
    }

    public Grid {
        groups = List.copyOf(groups);
        categories = List.copyOf(categories);
        levels = List.copyOf(levels);
        require(themesShare >= 0 && themesShare <= ONE, "the share of themes is between 0 and 1");
        require(
                !groups.isEmpty() && groups.getLast().fits(new Profile("?", Integer.MAX_VALUE)),
                "the last group fits all");
        require(!categories.isEmpty(), "there are categories");
        require(!levels.isEmpty() && levels.getFirst().from() == 0, "the first level begins at 0");
        requireRisingLevels(levels);
        var codes = new HashSet<String>();
        for (var theme : themes(categories).toList()) {
            require(codes.add(theme.code()), "theme " + theme.code() + " is there once");
            groups.forEach(group -> require(
                    theme.targets().containsKey(group.code()), theme.code() + " has a target for " + group.code()));
        }
        levels.forEach(level -> require(
                level.floor() == null || codes.contains(level.floor().theme()), "the themes of levels are there"));
    }

    ProfileGroup group(Profile profile) {
        return groups.stream().filter(group -> group.fits(profile)).findFirst().orElseThrow();
    }

    private static Stream<Theme> themes(List<Category> categories) {
        return categories.stream().map(Category::themes).flatMap(List::stream);
    }

    private static void requireRisingLevels(List<LevelRule> levels) {
        for (var i = 1; i < levels.size(); i++) {
            var rises = levels.get(i).level() > levels.get(i - 1).level()
                    && levels.get(i).from() > levels.get(i - 1).from();
            require(rises, "levels and their thresholds rise");
        }
    }

    static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("this grid breaks a rule: " + rule);
        }
    }
}
