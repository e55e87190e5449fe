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

    /**
     * What is there of something that is named.
     *
     * @param current the one that it was merged into, or itself
     */
    public record Known(UUID current, boolean fictive) {}

    private static final String KNOWN = "select id, type, merged_into, fictive from entry where standing = 'SHOWN'"
            + " and id = any(cast(string_to_array(?1, ',') as uuid[]))";

    /** Those that are there, read in the session of whoever asks. */
    public static Uni<Map<Named, Known>> known(Set<Named> named) {
        if (named.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var ids = named.stream().map(each -> each.id.toString()).collect(Collectors.joining(","));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KNOWN, Object[].class)
                        .setParameter(1, ids)
                        .getResultList())
                .map(rows -> {
                    var known = new HashMap<Named, Known>();
                    rows.forEach(row -> known.put(
                            new Named(EntryType.valueOf((String) row[1]), (UUID) row[0]),
                            new Known((UUID) (row[2] == null ? row[0] : row[2]), (Boolean) row[3])));
                    return Map.copyOf(known);
                });
    }

    /**
     * What is wrong with naming it, given what is there.
     *
     * @param fictive whether what names it is made up, and may name what is
     */
    public Stream<Violation> violations(String at, Map<Named, Known> known, boolean fictive) {
        var found = known.get(this);
        if (found == null) {
            return Stream.of(Violation.at(at, "unknown-entry", type.plural(), id.toString()));
        }
        if (!found.current.equals(id)) {
            return Stream.of(Violation.at(at, "merged-entry", found.current.toString()));
        }
        return found.fictive && !fictive ? Stream.of(Violation.at(at, "made-up-and-real")) : Stream.empty();
    }
}
