package org.arobase.label.scoring;

import java.util.List;

/**
 * What a level asks for.
 *
 * @param level 1 to 5
 * @param from the lowest total, inclusive, in millionths
 * @param themesAboveZero how many themes must have points
 * @param floor a theme that must have some points of its own, or null
 */
public record LevelRule(int level, long from, int themesAboveZero, Floor floor) {

    public LevelRule {
        Grid.require(level >= 1 && level <= 5, "a level is 1 to 5");
        Grid.require(from >= 0 && from <= Grid.HUNDRED, "a threshold is between 0 and 100");
    }

    /**
     * @param atLeast inclusive, in millionths
     */
    public record Floor(String theme, long atLeast) {}

    boolean isMet(long total, List<ThemeScore> themes) {
        return total >= from && enoughThemes(themes) && (floor == null || floorIsMet(themes));
    }

    private boolean enoughThemes(List<ThemeScore> themes) {
        return themes.stream().filter(theme -> theme.points() > 0).count() >= themesAboveZero;
    }

    private boolean floorIsMet(List<ThemeScore> themes) {
        return themes.stream()
                .anyMatch(theme -> theme.code().equals(floor.theme()) && theme.points() >= floor.atLeast());
    }
}
