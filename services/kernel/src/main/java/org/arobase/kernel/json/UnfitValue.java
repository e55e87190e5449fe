package org.arobase.kernel.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Violation;

/** What a value that does not fit is told: what was expected in its place. */
final class UnfitValue {

    private static final Map<Class<?>, String> EXPECTED = Map.ofEntries(
            Map.entry(String.class, "expected-text"),
            Map.entry(LocalDate.class, "expected-date"),
            Map.entry(Instant.class, "expected-instant"),
            Map.entry(UUID.class, "expected-uuid"),
            Map.entry(boolean.class, "expected-boolean"),
            Map.entry(Boolean.class, "expected-boolean"),
            Map.entry(int.class, "expected-integer"),
            Map.entry(Integer.class, "expected-integer"),
            Map.entry(long.class, "expected-integer"),
            Map.entry(Long.class, "expected-integer"),
            Map.entry(double.class, "expected-number"),
            Map.entry(Double.class, "expected-number"),
            Map.entry(BigDecimal.class, "expected-number"));

    static Violation violation(String pointer, JacksonException unfit, Class<?> expected) {
        return switch (unfit) {
            case ValueInstantiationException nonsense -> Violation.at(pointer, "invalid-value");
            case InvalidFormatException value
            when value.getTargetType() != null -> wrongValue(pointer, value.getValue(), value.getTargetType());
            case MismatchedInputException type
            when type.getTargetType() != null -> Violation.at(pointer, code(type.getTargetType()));
            case InputCoercionException tooBig -> Violation.at(pointer, "expected-integer");
            default -> Violation.at(pointer, expected == null ? "invalid-value" : code(expected));
        };
    }

    private static Violation wrongValue(String pointer, Object value, Class<?> type) {
        if (!type.isEnum()) {
            return Violation.at(pointer, code(type));
        }
        var names = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        return NearestName.valueAt(pointer, String.valueOf(value), names);
    }

    private static String code(Class<?> type) {
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "expected-list";
        }
        return EXPECTED.getOrDefault(type, type.isEnum() ? "expected-text" : "expected-object");
    }

    private UnfitValue() {}
}
