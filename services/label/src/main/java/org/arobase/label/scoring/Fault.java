package org.arobase.label.scoring;

import java.util.List;

/**
 * One place where a grid breaks a rule.
 *
 * @param pointer JSON pointer into the grid as it is written down
 * @param code a stable word
 */
public record Fault(String pointer, String code, List<Object> arguments) {

    static Fault at(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, List.of(arguments));
    }
}
