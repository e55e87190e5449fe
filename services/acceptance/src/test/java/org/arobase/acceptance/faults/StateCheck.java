package org.arobase.acceptance.faults;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.arobase.acceptance.faults.Violation.Promise;

/** What GET says is what the last write made, and every acknowledged write counted once. */
final class StateCheck implements Check {

    @Override
    public Stream<Violation> violations(Evidence evidence, Books books) {
        return evidence.readings().entrySet().stream()
                .flatMap(entry -> check(entry.getKey(), entry.getValue(), new History(books.page(entry.getKey()))));
    }

    private static Stream<Violation> check(String resource, Reading reading, History history) {
        if (reading.gone()) {
            return LongStream.rangeClosed(Math.max(1, history.acknowledged()), history.newest())
                            .mapToObj(history::at)
                            .anyMatch(states -> states.stream().anyMatch(state -> state.stage() == Stage.WITHDRAWN))
                    ? Stream.empty()
                    : Stream.of(new Violation(Promise.LOST, resource, "is withdrawn, which nobody asked for"));
        }
        if (!reading.found()) {
            return Stream.of(new Violation(Promise.LOST, resource, "answers " + reading.status()));
        }
        if (reading.version() < history.acknowledged()) {
            return Stream.of(new Violation(
                    Promise.LOST,
                    resource,
                    "version %d was acknowledged, and it is at %d"
                            .formatted(history.acknowledged(), reading.version())));
        }
        if (reading.version() > history.newest()) {
            return Stream.of(new Violation(
                    Promise.DOUBLED,
                    resource,
                    "is at version %d, and the writes make %d".formatted(reading.version(), history.newest())));
        }
        return history.at(reading.version()).contains(reading.snapshot())
                ? Stream.empty()
                : Stream.of(new Violation(
                        Promise.REORDERED,
                        resource,
                        "version %d is not what was written: %s".formatted(reading.version(), reading.snapshot())));
    }
}
