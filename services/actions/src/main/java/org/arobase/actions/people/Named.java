package org.arobase.actions.people;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.kernel.problem.Violation;

/** A tool, a provider or an actor that something names. */
public record Named(EntryType type, UUID id) {

    private static final String KNOWN = "select id, type, merged_into from entry where standing = 'SHOWN'"
            + " and id = any(cast(string_to_array(?1, ',') as uuid[]))";

    /**
     * Those that are there, each with the one that it was merged into or itself; read in the session of whoever asks.
     */
    public static Uni<Map<Named, UUID>> known(Set<Named> named) {
        if (named.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var ids = named.stream().map(each -> each.id.toString()).collect(Collectors.joining(","));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KNOWN, Object[].class)
                        .setParameter(1, ids)
                        .getResultList())
                .map(rows -> {
                    var known = new HashMap<Named, UUID>();
                    rows.forEach(row -> known.put(new Named(EntryType.valueOf((String) row[1]), (UUID) row[0]), (UUID)
                            (row[2] == null ? row[0] : row[2])));
                    return Map.copyOf(known);
                });
    }

    /** What is wrong with naming it, given what is there. */
    public Stream<Violation> violations(String at, Map<Named, UUID> known) {
        var found = known.get(this);
        if (found == null) {
            return Stream.of(Violation.at(at, "unknown-entry", type.plural(), id.toString()));
        }
        return found.equals(id) ? Stream.empty() : Stream.of(Violation.at(at, "merged-entry", found.toString()));
    }
}
