package org.arobase.collectivities.resolve;

import org.arobase.kernel.problem.Messages;

/** What to know about a line. */
record Warning(String code, String detail) {

    static Warning of(String language, String code, Object... arguments) {
        return new Warning(
                code, Messages.find(language, "violation." + code, arguments).orElse(code));
    }
}
