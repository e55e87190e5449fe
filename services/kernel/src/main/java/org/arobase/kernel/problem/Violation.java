package org.arobase.kernel.problem;

/**
 * One place that makes a request wrong.
 *
 * @param pointer JSON pointer into the body, or null
 * @param parameter name of the query, path or header parameter, or null
 * @param code a stable word; its sentence is {@code violation.<code>} of the message files
 */
public record Violation(String pointer, String parameter, String code, Object... arguments) {

    public static Violation at(String pointer, String code, Object... arguments) {
        return new Violation(pointer, null, code, arguments);
    }

    public static Violation in(String parameter, String code, Object... arguments) {
        return new Violation(null, parameter, code, arguments);
    }
}
