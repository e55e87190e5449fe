package org.arobase.collectivities.imports;

import java.util.List;

/**
 * Why a line cannot be read.
 *
 * @param column empty for the whole line
 * @param code its sentence is {@code violation.<code>} of the message files
 */
record Reject(int line, String column, String code, List<String> arguments) {

    static Reject of(int line, String column, String code, Object... arguments) {
        return new Reject(
                line,
                column,
                code,
                List.of(arguments).stream().map(Object::toString).toList());
    }
}
