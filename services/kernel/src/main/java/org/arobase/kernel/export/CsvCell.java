package org.arobase.kernel.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value as a cell of a table. */
final class CsvCell {

    private static final String BETWEEN_SEVERAL = "|";
    /** A spreadsheet would run what begins like that; an apostrophe makes it text. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

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
        return value.isTextual() ? safe(value.textValue()) : value.toString();
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private CsvCell() {}
}
