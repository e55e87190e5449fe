package org.arobase.label.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arobase.label.grid.CarriedGrids;
import org.arobase.label.scoring.ActionFact.CoveredService;

/** The shipped grid, and evidence made for tests. */
final class Sample {

    static final Engine ENGINE = CarriedGrids.read("2026-model").engine();
    static final LocalDate CLOSING = LocalDate.of(2026, 12, 31);
    static final Profile VILLAGE = new Profile("COMMUNE", 759);
    static final List<String> THEMES = all(ENGINE.grid().root())
            .filter(criterion -> "theme".equals(criterion.family()))
            .map(Criterion::code)
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
        return ENGINE.score(VILLAGE, new Facts(CLOSING, actions));
    }

    static CriterionScore criterion(Score score, String code) {
        return scores(score.root())
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Stream<CriterionScore> scores(CriterionScore root) {
        return Stream.concat(Stream.of(root), root.children().stream().flatMap(Sample::scores));
    }

    static Stream<Criterion> all(Criterion root) {
        return Stream.concat(Stream.of(root), root.children().stream().flatMap(Sample::all));
    }

    private Sample() {}
}
