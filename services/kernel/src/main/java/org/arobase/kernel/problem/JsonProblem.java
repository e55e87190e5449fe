package org.arobase.kernel.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import org.arobase.kernel.http.NearestName;

/** What a body that cannot be read says about itself: the place, and what was expected there. */
final class JsonProblem {

    static Problem of(JacksonException malformed) {
        return switch (malformed) {
            case UnrecognizedPropertyException unknown ->
                new Problem(400, "unknown-field", unknown.getPropertyName())
                        .with(NearestName.violation(pointer(unknown), unknown.getPropertyName(), names(unknown)));
            case InvalidFormatException value -> Problems.invalidRequest().with(wrongValue(value));
            case MismatchedInputException type ->
                Problems.invalidRequest()
                        .with(Violation.at(
                                pointer(type),
                                "wrong-type",
                                type.getTargetType() == null
                                        ? "?"
                                        : type.getTargetType().getSimpleName()));
            case JsonMappingException mapping when mapping.getCause() instanceof Problem problem -> problem;
            case JsonMappingException mapping
            when mapping.getCause() instanceof IllegalArgumentException ->
                Problems.invalidRequest().with(Violation.at(pointer(mapping), "invalid-value"));
            default -> {
                var at = malformed.getLocation();
                yield new Problem(
                        400, "malformed-json", at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
            }
        };
    }

    private static Violation wrongValue(InvalidFormatException value) {
        var type = value.getTargetType();
        if (type != null && type.isEnum()) {
            var names =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            return Violation.at(
                    pointer(value), "not-one-of", String.valueOf(value.getValue()), String.join(", ", names));
        }
        return Violation.at(pointer(value), "wrong-type", type == null ? "?" : type.getSimpleName());
    }

    private static List<String> names(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream().map(Object::toString).toList();
    }

    /** RFC 6901. */
    private static String pointer(JsonMappingException at) {
        var pointer = new StringBuilder();
        for (var step : at.getPath()) {
            pointer.append('/')
                    .append(
                            step.getFieldName() == null
                                    ? Integer.toString(step.getIndex())
                                    : step.getFieldName().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private JsonProblem() {}
}
