package org.arobase.label.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.arobase.label.grid.Grids;
import org.arobase.label.scoring.ActionFact.CoveredService;

/** The shipped grid, and evidence made for tests. */
final class Sample {

    static final Grid GRID = new Grids().get("2026-model").rules();
    static final LocalDate CLOSING = LocalDate.of(2026, 12, 31);
    static final Profile VILLAGE = new Profile("COMMUNE", 759);
    static final List<String> THEMES = GRID.categories().stream()
            .flatMap(category -> category.themes().stream())
            .map(Grid.Theme::code)
            .toList();

    /** A running action that covers services of one theme. */
    static ActionFact action(String id, String theme, int services, int completeness) {
        var covered = IntStream.range(0, services)
                .mapToObj(i -> new CoveredService(theme + "-" + i, theme))
                .toList();
        return new ActionFact(id, null, null, completeness, covered);
    }

    /** Every target of a village covered in some themes, with the same completeness. */
    static List<ActionFact> covering(List<String> themes, int completeness) {
        return themes.stream()
                .map(theme -> action("action-" + theme, theme, 3, completeness))
                .toList();
    }

    static Score score(List<ActionFact> actions) {
        return Scoring.score(GRID, VILLAGE, new Facts(CLOSING, actions));
    }

    static ThemeScore theme(Score score, String code) {
        return score.categories().stream()
                .flatMap(category -> category.themes().stream())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Sample() {}
}
