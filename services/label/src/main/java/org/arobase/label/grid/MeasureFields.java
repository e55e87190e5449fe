package org.arobase.label.grid;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.arobase.label.grid.CriterionDocument.MeasureDocument;
import org.arobase.label.grid.CriterionDocument.Type;

/** Which fields a measure of each type has: another one would be read by nobody, and its author believes it counts. */
final class MeasureFields {

    private static final Map<Type, Set<String>> OWN = Map.of(
            Type.DECLARED, Set.of(),
            Type.COVERAGE, Set.of("theme", "targets"),
            Type.DEPTH, Set.of("theme", "scale"),
            Type.QUALITY, Set.of("theme", "records"),
            Type.INDICATOR, Set.of("indicator", "from", "to"),
            Type.FORMULA, Set.of("rule"));

    private record Field(String name, Object value) {}

    /** Fields that are written down and belong to a measure of another type; none of one without a type. */
    static Stream<String> foreign(MeasureDocument written) {
        return Stream.of(
                        new Field("theme", written.theme()),
                        new Field("targets", written.targets()),
                        new Field("scale", written.scale()),
                        new Field("records", written.records()),
                        new Field("indicator", written.indicator()),
                        new Field("from", written.from()),
                        new Field("to", written.to()),
                        new Field("rule", written.rule()))
                .filter(field -> written.type() != null && field.value() != null)
                .map(Field::name)
                .filter(name -> !OWN.get(written.type()).contains(name));
    }

    private MeasureFields() {}
}
