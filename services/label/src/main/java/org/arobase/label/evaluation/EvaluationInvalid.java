package org.arobase.label.evaluation;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;
import org.arobase.label.scoring.InvalidGrid;

/** What was sent cannot be evaluated. */
class EvaluationInvalid extends Problem {

    /** As many as one answer names. */
    private static final int MOST = 50;

    EvaluationInvalid(List<Violation> violations) {
        super(422, "evaluation-invalid");
        with(violations.stream().limit(MOST).toList());
    }

    static EvaluationInvalid of(InvalidGrid invalid) {
        return new EvaluationInvalid(invalid.faults().stream()
                .map(fault -> Violation.at(
                        "/grid" + fault.pointer(),
                        fault.code(),
                        fault.arguments().toArray()))
                .toList());
    }
}
