package org.arobase.collectivities.structures;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.stream.Collectors;

/** Lets those who would begin the same thing in one after the other: no row is there yet that could be locked. */
@ApplicationScoped
public class Turns {

    private static final String WAIT = "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))";

    private static final String WAIT_FOR_ALL = "select 1 from unnest(string_to_array(?1, chr(10))) as turn,"
            + " pg_advisory_xact_lock(hashtextextended(turn, 0))";

    /** Of many at once, each in the same order, so that nobody waits for who waits for them. */
    public Uni<Void> take(Collection<String> all) {
        var sorted = all.stream().distinct().sorted().collect(Collectors.joining("\n"));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(WAIT_FOR_ALL, Integer.class)
                        .setParameter(1, sorted)
                        .getResultList())
                .replaceWithVoid();
    }

    /** Waits until no other transaction has the turn; a statement of its own, so that the next sees what it left. */
    public Uni<Void> take(String of) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(WAIT, Integer.class)
                        .setParameter(1, of)
                        .getSingleResult())
                .replaceWithVoid();
    }
}
