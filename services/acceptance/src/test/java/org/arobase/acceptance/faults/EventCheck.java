package org.arobase.acceptance.faults;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.acceptance.faults.Violation.Promise;

/** The follower was told every public version once and in order, nothing else, and ends with the state that GET says. */
final class EventCheck implements Check {

    @Override
    public Stream<Violation> violations(Evidence evidence, Books books) {
        var told = evidence.facts("action").stream().collect(Collectors.groupingBy(Fact::resource));
        var tales = evidence.readings().entrySet().stream()
                .flatMap(entry -> tale(
                        entry.getKey(),
                        entry.getValue(),
                        told.getOrDefault(entry.getKey(), List.of()),
                        new History(books.page(entry.getKey()))));
        return Stream.concat(tales, nobodys(evidence, told));
    }

    private static Stream<Violation> tale(String resource, Reading reading, List<Fact> facts, History history) {
        var stated = facts.stream().filter(fact -> !fact.withdraws()).toList();
        var unwritten = stated.stream()
                .filter(fact -> !history.at(fact.version()).contains(Snapshot.of(fact.data())))
                .map(fact -> new Violation(
                        Promise.REORDERED,
                        resource,
                        "version %d was told otherwise than written: %s".formatted(fact.version(), fact.data())));
        var drafts = stated.stream()
                .filter(fact -> !fact.data().hasNonNull("publishedAt"))
                .map(fact -> new Violation(Promise.LEAKED, resource, "a draft was told: " + fact.data()));
        return Stream.of(unwritten, drafts, end(resource, reading, facts, stated, history))
                .flatMap(some -> some);
    }

    private static Stream<Violation> end(
            String resource, Reading reading, List<Fact> facts, List<Fact> stated, History history) {
        var withdrawn = !facts.isEmpty() && facts.getLast().withdraws();
        if (reading.gone() != withdrawn) {
            return Stream.of(new Violation(Promise.STALE, resource, "GET and the follower disagree on its withdrawal"));
        }
        if (withdrawn) {
            return !stated.isEmpty()
                            && history.at(stated.getLast().version() + 1).stream()
                                    .anyMatch(state -> state.stage() == Stage.WITHDRAWN)
                    ? Stream.empty()
                    : Stream.of(new Violation(Promise.GAP, resource, "versions before its withdrawal were not told"));
        }
        if (!reading.published()) {
            return facts.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Violation(Promise.LEAKED, resource, "is not public, and was told"));
        }
        return !stated.isEmpty() && stated.getLast().data().equals(reading.stated())
                ? Stream.empty()
                : Stream.of(new Violation(Promise.STALE, resource, "the follower's last state is not what GET says"));
    }

    private static Stream<Violation> nobodys(Evidence evidence, Map<String, List<Fact>> told) {
        return told.entrySet().stream()
                .filter(entry -> !evidence.readings().containsKey(entry.getKey()))
                .filter(entry -> entry.getValue().getFirst().title().startsWith(evidence.mark()))
                .map(entry -> new Violation(Promise.DOUBLED, entry.getKey(), "was told, and no creation brought it"));
    }
}
