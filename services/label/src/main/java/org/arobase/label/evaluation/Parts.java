package org.arobase.label.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arobase.kernel.problem.Violation;
import org.arobase.label.evaluation.FactsInput.DeclarationInput;
import org.arobase.label.scoring.Declaration;
import org.arobase.label.scoring.Declaration.Status;
import org.arobase.label.scoring.Grid;

/** Reads a declared status: DETAILED has three parts that add up to exactly 1, another one has none. */
final class Parts {

    private final List<Violation> violations;

    Parts(List<Violation> violations) {
        this.violations = violations;
    }

    /** Empty for what does not fit. */
    Optional<Declaration> of(DeclarationInput said, String place) {
        if (said.status() == null) {
            violations.add(Violation.at(place + "/status", "required"));
            return Optional.empty();
        }
        var parts = Stream.of(said.done(), said.planned(), said.notDone());
        if (said.status() == Status.DETAILED) {
            return detailed(said, place);
        }
        if (parts.anyMatch(part -> part != null)) {
            violations.add(Violation.at(place, "facts-parts-unasked", said.status()));
            return Optional.empty();
        }
        return Optional.of(Declaration.of(said.status()));
    }

    private Optional<Declaration> detailed(DeclarationInput said, String place) {
        try {
            var done = millionths(said.done());
            var planned = millionths(said.planned());
            var notDone = millionths(said.notDone());
            if (Math.addExact(Math.addExact(done, planned), notDone) == Grid.ONE) {
                return Optional.of(Declaration.detailed(done, planned, notDone));
            }
        } catch (ArithmeticException | IllegalArgumentException outOfReach) {
            // told below, as any three parts that are not those of one
        }
        violations.add(Violation.at(place, "facts-parts"));
        return Optional.empty();
    }

    private static long millionths(BigDecimal part) {
        return part == null ? 0 : part.multiply(BigDecimal.valueOf(Grid.ONE)).longValueExact();
    }
}
