package org.arobase.acceptance.faults;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.arobase.acceptance.faults.Attempt.Outcome;
import org.arobase.acceptance.faults.Violation.Promise;

/** The acknowledgements agree with each other: one key, one resource; one version, one winner; no version from nowhere. */
final class WriteCheck implements Check {

    @Override
    public Stream<Violation> violations(Evidence evidence, Books books) {
        var keys = books.created().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Violation(
                        Promise.DOUBLED,
                        entry.getValue().iterator().next(),
                        "one key brought several resources: " + entry.getValue()));
        return Stream.concat(
                keys, books.resources().stream().flatMap(resource -> page(resource, books.page(resource))));
    }

    private static Stream<Violation> page(String resource, List<Attempt> page) {
        var history = new History(page);
        var contested = LongStream.range(1, history.acknowledged())
                .filter(version -> history.winners(version).size() > 1)
                .mapToObj(version -> new Violation(
                        Promise.DOUBLED, resource, "two writes of version %d were acknowledged".formatted(version)));
        var unexplained = history.newest() < history.acknowledged()
                ? Stream.of(new Violation(
                        Promise.DOUBLED,
                        resource,
                        "version %d was acknowledged, version %d written by nobody"
                                .formatted(history.acknowledged(), history.newest() + 1)))
                : Stream.<Violation>empty();
        var misnumbered = page.stream()
                .filter(attempt -> attempt.is(Outcome.OK) && attempt.version() != 0)
                .filter(attempt -> attempt.version() != attempt.write().expected() + 1)
                .map(attempt -> new Violation(
                        Promise.DOUBLED, resource, "a write did not make the next version: " + attempt.line()));
        return Stream.of(contested, unexplained, misnumbered, late(resource, page))
                .flatMap(some -> some);
    }

    /** What was acknowledged before another write was even sent is older than it. */
    private static Stream<Violation> late(String resource, List<Attempt> page) {
        var acknowledged = page.stream()
                .filter(attempt -> attempt.is(Outcome.OK) && attempt.write().expected() > 0)
                .toList();
        return acknowledged.stream()
                .filter(late -> acknowledged.stream()
                        .anyMatch(
                                early -> early.write().expected() > late.write().expected()
                                        && early.at().isBefore(late.sent())))
                .map(late -> new Violation(
                        Promise.REORDERED, resource, "a later version was acknowledged before: " + late.line()));
    }
}
