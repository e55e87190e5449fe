package org.arobase.label.grid;

import java.util.Map;
import java.util.stream.Collectors;
import org.arobase.label.scoring.Grid;
import org.arobase.label.scoring.LevelRule;
import org.arobase.label.scoring.ProfileGroup;

/** Turns a written grid into the rules that scoring applies. */
final class GridReading {

    static Grid rules(GridDocument document) {
        var targets = document.groups().stream()
                .collect(Collectors.toMap(
                        GridDocument.Group::code, group -> group.target().whole()));
        return new Grid(
                document.id(),
                shares(document.theme()),
                document.themesShare().millionths(),
                document.groups().stream().map(GridReading::group).toList(),
                document.categories().stream()
                        .map(category -> category(category, targets))
                        .toList(),
                document.levels().stream().map(GridReading::level).toList());
    }

    private static Grid.Shares shares(GridDocument.ThemeParts parts) {
        return new Grid.Shares(
                parts.coverage().millionths(),
                parts.depth().millionths(),
                parts.quality().millionths(),
                parts.depthScale().whole());
    }

    private static ProfileGroup group(GridDocument.Group group) {
        return new ProfileGroup(
                group.code(),
                group.kinds(),
                group.below() == null ? null : group.below().whole());
    }

    private static Grid.Category category(GridDocument.Category category, Map<String, Integer> targets) {
        var themes = category.themes().stream()
                .map(theme -> new Grid.Theme(theme.code(), theme.weight().whole(), targets))
                .toList();
        return new Grid.Category(category.code(), themes);
    }

    private static LevelRule level(GridDocument.Level level) {
        return new LevelRule(
                level.level(),
                level.from().millionths(),
                level.themesAboveZero() == null ? 0 : level.themesAboveZero().whole(),
                level.theme() == null ? null : new LevelRule.Floor(level.theme(), floor(level)));
    }

    /** Points are whole millionths, so above a bound is at least the next one. */
    private static long floor(GridDocument.Level level) {
        return level.above() == null
                ? level.atLeast().millionths()
                : level.above().millionths() + 1;
    }

    private GridReading() {}
}
