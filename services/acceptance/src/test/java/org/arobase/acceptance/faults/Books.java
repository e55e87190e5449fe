package org.arobase.acceptance.faults;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.arobase.acceptance.faults.Attempt.Outcome;
import org.arobase.acceptance.faults.Write.Kind;

/** The ledger sorted by resource; a creation that never told the id stands under its key. */
final class Books {

    private final Map<String, Set<String>> created = new TreeMap<>();
    private final Map<String, List<Attempt>> pages;

    Books(List<Attempt> attempts) {
        attempts.stream()
                .filter(attempt -> attempt.write().kind() == Kind.CREATE && attempt.is(Outcome.OK))
                .forEach(attempt -> created.computeIfAbsent(attempt.write().key(), key -> new TreeSet<>())
                        .add(attempt.resource()));
        this.pages =
                attempts.stream().collect(Collectors.groupingBy(this::resource, TreeMap::new, Collectors.toList()));
    }

    /** The ids that each key has brought. */
    Map<String, Set<String>> created() {
        return created;
    }

    Set<String> resources() {
        return pages.keySet();
    }

    List<Attempt> page(String resource) {
        return pages.getOrDefault(resource, List.of());
    }

    /** All tries of one creation are about the same resource. */
    private String resource(Attempt attempt) {
        return Optional.ofNullable(attempt.resource())
                .orElseGet(() -> created.getOrDefault(
                                attempt.write().key(), Set.of(attempt.write().key()))
                        .iterator()
                        .next());
    }
}
