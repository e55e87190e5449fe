package org.arobase.kernel.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.arobase.kernel.http.ParameterName;

/** What Bean Validation found, as a client sees it: parameters by their public name, places in the body by pointer. */
final class InvalidArguments {

    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "size-out-of-range");

    /** What an operation returns, or what a bean inside was given, is no fault of the client's. */
    static Problem problem(ConstraintViolationException refused, Method operation) {
        var violations = refused.getConstraintViolations().stream()
                .map(found -> violation(found, operation))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(InvalidArguments::place))
                .toList();
        return violations.size() == refused.getConstraintViolations().size() && !violations.isEmpty()
                ? Problems.invalidRequest().with(violations)
                : Problems.internal();
    }

    private static String place(Violation violation) {
        return violation.pointer() == null ? violation.parameter() : violation.pointer();
    }

    private static Optional<Violation> violation(ConstraintViolation<?> found, Method operation) {
        var path = found.getPropertyPath().iterator();
        if (operation == null || path.next().getKind() != ElementKind.METHOD || !path.hasNext()) {
            return Optional.empty();
        }
        var node = path.next();
        return node.getKind() == ElementKind.PARAMETER
                ? parameter(operation, node.getName()).map(parameter -> at(parameter, path, found))
                : Optional.empty();
    }

    private static Optional<Parameter> parameter(Method operation, String name) {
        return Arrays.stream(operation.getParameters())
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst();
    }

    private static Violation at(Parameter parameter, Iterator<Path.Node> inside, ConstraintViolation<?> why) {
        var name = ParameterName.of(parameter);
        return name.isPresent()
                ? new Violation(null, name.get(), code(why), arguments(why))
                : new Violation(pointer(inside), null, code(why), arguments(why));
    }

    private static String pointer(Iterator<Path.Node> inside) {
        var pointer = new StringBuilder();
        while (inside.hasNext()) {
            var node = inside.next();
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String code(ConstraintViolation<?> why) {
        var constraint = why.getConstraintDescriptor().getAnnotation().annotationType();
        return CODES.getOrDefault(constraint.getSimpleName(), "invalid-value");
    }

    private static Object[] arguments(ConstraintViolation<?> why) {
        var attributes = why.getConstraintDescriptor().getAttributes();
        return new Object[] {attributes.get("min"), attributes.get("max")};
    }

    private InvalidArguments() {}
}
