package org.arobase.acceptance.faults;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arobase.acceptance.faults.Violation.Promise;

/** Whatever the resource, the follower is told each of its public versions once, one after the other. */
final class OrderCheck implements Check {

    @Override
    public Stream<Violation> violations(Evidence evidence, Books books) {
        var events = new HashSet<String>();
        var twice = evidence.facts().stream()
                .filter(fact -> !events.add(fact.event()))
                .map(fact -> new Violation(Promise.DOUBLED, fact.resource(), "was told twice: " + fact.event()))
                .toList();
        var steps = evidence.facts().stream().collect(Collectors.groupingBy(Fact::resource)).values().stream()
                .flatMap(OrderCheck::steps);
        return Stream.concat(twice.stream(), steps);
    }

    private static Stream<Violation> steps(List<Fact> facts) {
        var first = facts.getFirst();
        var beginning = first.name().equals("published")
                ? Stream.<Violation>empty()
                : Stream.of(new Violation(Promise.GAP, first.resource(), "was first told as " + first.name()));
        var pairs = IntStream.range(1, facts.size()).boxed().flatMap(i -> step(facts.get(i - 1), facts.get(i)));
        return Stream.concat(beginning, pairs);
    }

    private static Stream<Violation> step(Fact before, Fact after) {
        if (after.resourceversion() <= before.resourceversion() || before.withdraws()) {
            return Stream.of(wrong(Promise.REORDERED, before, after));
        }
        if (after.withdraws() || after.version() == before.version() + 1) {
            return Stream.empty();
        }
        var promise = after.version() == before.version()
                ? Promise.DOUBLED
                : after.version() < before.version() ? Promise.REORDERED : Promise.GAP;
        return Stream.of(wrong(promise, before, after));
    }

    private static Violation wrong(Promise promise, Fact before, Fact after) {
        return new Violation(
                promise,
                after.resource(),
                "version %d (%d) was told after version %d (%d)"
                        .formatted(
                                after.version(), after.resourceversion(), before.version(), before.resourceversion()));
    }
}
