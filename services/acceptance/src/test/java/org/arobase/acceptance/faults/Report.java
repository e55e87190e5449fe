package org.arobase.acceptance.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.acceptance.faults.Violation.Promise;

/** What came of a round. */
record Report(
        Settings settings,
        List<Recovery> recoveries,
        Ledger ledger,
        Balance balance,
        List<String> refusals,
        boolean calm) {

    List<String> violations() {
        var found = new ArrayList<String>();
        if (!balance.violations().isEmpty()) {
            found.add(balance.text());
        }
        recoveries.stream()
                .filter(recovery -> recovery.took().compareTo(limit(recovery.fault())) > 0
                        || recovery.note().startsWith("did not"))
                .forEach(recovery -> found.add("%s %s: %.1f s, %s"
                        .formatted(Promise.RECOVERY, recovery.fault(), seconds(recovery.took()), recovery.note())));
        refusals.forEach(refusal -> found.add("%s follower: %s".formatted(Promise.REFUSED, refusal)));
        if (ledger.acknowledged() < settings.writes()) {
            found.add("only %d of %d writes were acknowledged in time"
                    .formatted(ledger.acknowledged(), settings.writes()));
        }
        if (!calm) {
            found.add(Promise.RECOVERY + " all: events are still unsent or unread after the round");
        }
        return found;
    }

    String text() {
        var rows = recoveries.stream()
                .collect(
                        Collectors.groupingBy(recovery -> recovery.fault().whose(), TreeMap::new, Collectors.toList()));
        var table = rows.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue()));
        var head = "%-16s %6s %6s %6s %9s %9s".formatted("part", "faults", "killed", "paused", "median", "worst");
        return Stream.of(
                        Stream.of("", head),
                        table,
                        Stream.of(
                                row("all", recoveries),
                                "",
                                "operations: " + ledger.outcomes(),
                                "answers: " + ledger.answers(),
                                "violations: " + violations().size() + " (" + settings.text() + ")"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** A launcher that starts again stops everything first, then starts it; several parts share the processors. */
    private Duration limit(Fault fault) {
        return fault.newStart() || fault.ends() > 1 ? settings.recovery().multipliedBy(2) : settings.recovery();
    }

    private static String row(String part, List<Recovery> recoveries) {
        var ended = recoveries.stream()
                .mapToInt(recovery -> recovery.fault().ends())
                .sum();
        var times = recoveries.stream().map(Recovery::took).sorted().toList();
        return times.isEmpty()
                ? "%-16s %6d".formatted(part, 0)
                : "%-16s %6d %6d %6d %7.1f s %7.1f s"
                        .formatted(
                                part,
                                times.size(),
                                ended,
                                (int) recoveries.stream()
                                        .filter(recovery -> recovery.fault().ends() == 0)
                                        .count(),
                                seconds(times.get(times.size() / 2)),
                                seconds(times.getLast()));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
