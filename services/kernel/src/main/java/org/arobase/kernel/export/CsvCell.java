package org.arobase.kernel.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.kernel.csv.FormulaGuard;

/** A value as a cell of a table. */
final class CsvCell {

    private static final String BETWEEN_SEVERAL = "|";

    /** The values at a path, through arrays. */
    static String of(JsonNode resource, List<String> path) {
        return values(resource, path).map(CsvCell::of).collect(Collectors.joining(BETWEEN_SEVERAL));
    }

    private static Stream<JsonNode> values(JsonNode node, List<String> path) {
        if (node.isMissingNode() || node.isNull()) {
            return Stream.empty();
        }
        if (node.isArray()) {
            return node.valueStream().flatMap(element -> values(element, path));
        }
        return path.isEmpty() ? Stream.of(node) : values(node.path(path.getFirst()), path.subList(1, path.size()));
    }

    private static String of(JsonNode value) {
        if (value.isFloatingPointNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString().replace('.', ',');
        }
        return value.isTextual() ? FormulaGuard.guarded(value.textValue()) : value.toString();
    }

    private CsvCell() {}
}
