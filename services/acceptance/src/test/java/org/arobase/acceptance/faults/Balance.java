package org.arobase.acceptance.faults;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was acknowledged on one side, what the platform says on the other: no difference is small. */
record Balance(List<Violation> violations, Books books) {

    private static final int LINES = 12;

    static Balance of(Evidence evidence) {
        var books = new Books(evidence.attempts());
        var violations = Stream.of(
                        new WriteCheck(),
                        new AnswerCheck(),
                        new StateCheck(),
                        new ListCheck(),
                        new OrderCheck(),
                        new EventCheck(),
                        new NewsCheck(),
                        new ScoreCheck())
                .flatMap(check -> check.violations(evidence, books))
                .distinct()
                .toList();
        return new Balance(violations, books);
    }

    String text() {
        return violations.stream().map(this::text).collect(Collectors.joining("\n"));
    }

    private String text(Violation violation) {
        var page = books.page(violation.resource());
        var lines = page.subList(Math.max(0, page.size() - LINES), page.size()).stream()
                .map(attempt -> "\n    " + attempt.line())
                .collect(Collectors.joining());
        return "%s %s: %s%s".formatted(violation.promise(), violation.resource(), violation.what(), lines);
    }
}
