package org.arobase.label.scoring;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.Program;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A rule made ready.
 *
 * @param criteria codes of those whose scores it looks at
 */
record Rule(String text, Program program, Set<String> criteria) {

    /** Empty when these facts make it impossible to compute, as a division by nothing does. */
    Optional<Boolean> holds(CelVariableResolver facts) {
        return value(facts).map(Boolean.class::cast);
    }

    /** Empty as well for what is no number. */
    OptionalDouble number(CelVariableResolver facts) {
        var number =
                value(facts).map(Number.class::cast).map(Number::doubleValue).orElse(Double.NaN);
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private Optional<Object> value(CelVariableResolver facts) {
        try {
            return Optional.of(program.eval(facts));
        } catch (CelEvaluationException impossible) {
            return Optional.empty();
        }
    }
}
