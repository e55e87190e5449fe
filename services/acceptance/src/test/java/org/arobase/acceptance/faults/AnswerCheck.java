package org.arobase.acceptance.faults;

import java.util.Set;
import java.util.stream.Stream;
import org.arobase.acceptance.faults.Attempt.Outcome;
import org.arobase.acceptance.faults.Violation.Promise;

/** A fault excuses 502, 503 and 504. It never makes a right request wrong, nor a failure inside a client's business. */
final class AnswerCheck implements Check {

    private static final Set<String> UNJUST = Set.of("400", "401", "403", "404", "413", "415", "422", "428", "500");

    @Override
    public Stream<Violation> violations(Evidence evidence, Books books) {
        var unjust = evidence.attempts().stream()
                .filter(attempt -> UNJUST.contains(attempt.answer()
                        .substring(0, Math.min(3, attempt.answer().length()))))
                .map(attempt -> new Violation(
                        Promise.REFUSED, page(attempt), "the request was right, the answer not: " + attempt.line()));
        var never = books.resources().stream()
                .filter(resource -> books.page(resource).stream()
                        .allMatch(attempt -> attempt.is(Outcome.UNKNOWN) && attempt.resource() == null))
                .map(resource -> new Violation(Promise.LOST, resource, "the creation was never answered"));
        return Stream.concat(unjust, never);
    }

    private static String page(Attempt attempt) {
        return attempt.resource() == null ? attempt.write().key() : attempt.resource();
    }
}
