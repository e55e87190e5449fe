package org.arobase.label.grid;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.contracts.Text;
import org.arobase.label.scoring.Grid;

/**
 * A grid that campaigns use: it never changes.
 *
 * @param names of categories, themes and groups of profiles, by code
 */
public record PublishedGrid(Grid rules, Map<String, Text> names) {

    static PublishedGrid of(GridDocument document) {
        var themes = document.categories().stream().flatMap(category -> category.themes().stream());
        var names = Stream.of(
                        document.categories().stream().map(category -> Map.entry(category.code(), category.name())),
                        document.groups().stream().map(group -> Map.entry(group.code(), group.name())),
                        themes.map(theme -> Map.entry(theme.code(), theme.name())))
                .flatMap(entries -> entries)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PublishedGrid(GridReading.rules(document), names);
    }

    public Text name(String code) {
        return names.get(code);
    }
}
