package org.arobase.actions.catalogue;

import org.arobase.kernel.problem.Problems;
import org.arobase.kernel.problem.Violation;

/** An empty body, or the word null, is no body. */
final class RequiredBody {

    static <T> T of(T body) {
        if (body == null) {
            throw Problems.invalidRequest().with(Violation.at("", "required"));
        }
        return body;
    }

    private RequiredBody() {}
}
