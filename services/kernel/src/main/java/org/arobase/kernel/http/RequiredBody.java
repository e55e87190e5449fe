package org.arobase.kernel.http;

import org.arobase.kernel.problem.Problems;
import org.arobase.kernel.problem.Violation;

/** An empty body, or the word null, is no body. */
public final class RequiredBody {

    public static <T> T of(T body) {
        if (body == null) {
            throw Problems.invalidRequest().with(Violation.at("", "required"));
        }
        return body;
    }

    private RequiredBody() {}
}
