package org.arobase.kernel.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.arobase.kernel.json.StrictText;
import org.arobase.kernel.problem.Violation;

/** Reads a parameter as its operation will, so that all that do not fit are told in one answer. */
final class ParameterValue {

    /** What broken UTF-8 behind percent signs is decoded to. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final String SAMPLE_ID = "01900000-0000-7000-8000-000000000000";

    static List<Violation> violations(String name, Class<?> type, String text) {
        if (text.indexOf('\0') >= 0) {
            return List.of(Violation.in(name, "nul-character"));
        }
        if (text.indexOf(REPLACEMENT) >= 0) {
            return List.of(Violation.in(name, "not-unicode"));
        }
        try {
            read(type, text);
            return List.of();
        } catch (IllegalArgumentException | DateTimeException unfit) {
            return List.of(violation(name, type, text));
        }
    }

    private static void read(Class<?> type, String text) {
        if (type == UUID.class) {
            StrictText.uuid(text);
        } else if (type == LocalDate.class) {
            StrictText.date(text);
        } else if (type == Instant.class) {
            Instant.parse(text);
        } else if (type == int.class || type == Integer.class) {
            Integer.parseInt(text);
        } else if (type == long.class || type == Long.class) {
            Long.parseLong(text);
        } else if (type == boolean.class || type == Boolean.class) {
            require(text.equals("true") || text.equals("false"));
        } else if (type.isEnum()) {
            require(names(type).contains(text));
        }
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException();
        }
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static Violation violation(String name, Class<?> type, String text) {
        if (type == UUID.class) {
            return Violation.in(name, "malformed-id", text, SAMPLE_ID);
        }
        if (type == LocalDate.class) {
            return Violation.in(name, "expected-date");
        }
        if (type == Instant.class) {
            return Violation.in(name, "expected-instant");
        }
        if (type == boolean.class || type == Boolean.class) {
            return NearestName.valueViolation(name, text, List.of("true", "false"));
        }
        if (type.isEnum()) {
            return NearestName.valueViolation(name, text, names(type));
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type)
                ? Violation.in(name, "not-a-number", text)
                : Violation.in(name, "invalid-value");
    }

    private ParameterValue() {}
}
