package org.arobase.kernel.http;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import org.arobase.kernel.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the contract says of a parameter that is read as text: a whole number within bounds, a flag, one of some words. */
record Restriction(SchemaType type, String least, String most, List<String> words) {

    private static final List<String> FLAGS = List.of("true", "false");

    static final Restriction NONE = new Restriction(SchemaType.DEFAULT, "", "", List.of());

    static Restriction of(AnnotatedElement parameter) {
        return Optional.ofNullable(parameter.getAnnotation(Parameter.class))
                .map(Parameter::schema)
                .map(Restriction::of)
                .orElse(NONE);
    }

    private static Restriction of(Schema schema) {
        return new Restriction(schema.type(), schema.minimum(), schema.maximum(), List.of(schema.enumeration()));
    }

    List<Violation> violations(String name, String value) {
        if (type == SchemaType.INTEGER) {
            return ofNumber(name, value);
        }
        var valid = type == SchemaType.BOOLEAN ? FLAGS : words;
        return valid.isEmpty() || valid.contains(value)
                ? List.of()
                : List.of(NearestName.valueViolation(name, value, valid));
    }

    private List<Violation> ofNumber(String name, String value) {
        if (!value.matches("-?\\d{1,18}")) {
            return List.of(Violation.in(name, "not-a-number", value));
        }
        return least.isEmpty() || most.isEmpty() || isWithin(Long.parseLong(value))
                ? List.of()
                : List.of(Violation.in(name, "out-of-range", least, most));
    }

    private boolean isWithin(long number) {
        return number >= Long.parseLong(least) && number <= Long.parseLong(most);
    }
}
