package org.arobase.kernel.http;

import java.util.List;
import org.arobase.kernel.problem.Violation;

/**
 * A parameter that an operation has.
 *
 * @param type of one value
 * @param many whether it may be repeated
 * @param restriction what its type does not say; the operation itself looks at it when it reads the parameter
 */
record Declared(String name, Class<?> type, boolean many, Restriction restriction) {

    /** As the contract describes it, for an answer that is refused before the operation has read it. */
    List<Violation> departures(List<String> values) {
        return values.stream()
                .flatMap(value -> restriction.violations(name, value).stream())
                .toList();
    }

    List<Violation> violations(List<String> values) {
        if (values.contains("")) {
            return List.of(Violation.in(name, "empty"));
        }
        if (!many && values.size() > 1) {
            return List.of(Violation.in(name, "repeated", name));
        }
        if (values.size() == 1) {
            return ParameterValue.violations(name, type, values.getFirst());
        }
        return values.stream()
                .flatMap(value -> ParameterValue.violations(name, type, value).stream())
                .toList();
    }
}
