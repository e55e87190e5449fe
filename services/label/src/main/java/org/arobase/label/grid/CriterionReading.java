package org.arobase.label.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.arobase.label.grid.CriterionDocument.MeasureDocument;
import org.arobase.label.scoring.Criterion;
import org.arobase.label.scoring.Measure;

/** Turns written criteria into those that scoring applies. */
final class CriterionReading {

    private final Figures figures;

    CriterionReading(Figures figures) {
        this.figures = figures;
    }

    Criterion read(CriterionDocument written, String place) {
        if (written == null) {
            figures.missing(place);
            return null;
        }
        var children = new ArrayList<Criterion>();
        figures.each(written.children(), place + "/children", (child, below) -> children.add(read(child, below)));
        return new Criterion(
                figures.text(written.code(), place + "/code"),
                written.family(),
                figures.millionths(written.points(), place + "/points"),
                children,
                written.measure() == null ? null : measure(written.measure(), place + "/measure"),
                written.applies(),
                written.reduction(),
                written.cap());
    }

    private Measure measure(MeasureDocument written, String place) {
        MeasureFields.foreign(written).forEach(field -> figures.idle(place + "/" + field, written.type()));
        return switch (figures.required(written.type(), place + "/type")) {
            case DECLARED -> new Measure.Declared();
            case COVERAGE -> new Measure.Coverage(written.theme(), targets(written.targets(), place + "/targets"));
            case DEPTH -> new Measure.Depth(written.theme(), figures.whole(written.scale(), place + "/scale"));
            case QUALITY -> new Measure.Quality(written.theme(), figures.whole(written.records(), place + "/records"));
            case INDICATOR ->
                new Measure.Indicator(
                        written.indicator(),
                        figures.number(written.from(), place + "/from"),
                        figures.number(written.to(), place + "/to"));
            case FORMULA -> new Measure.Formula(written.rule());
            case null -> new Measure.Declared();
        };
    }

    private Map<String, Integer> targets(Map<String, Figure> written, String place) {
        var targets = new HashMap<String, Integer>();
        if (written != null) {
            written.forEach((group, target) -> targets.put(group, figures.whole(target, Figures.below(place, group))));
        }
        return targets;
    }
}
