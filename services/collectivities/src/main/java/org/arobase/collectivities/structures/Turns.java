package org.arobase.collectivities.structures;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets those who would begin the same thing in one after the other: no row is there yet that could be locked. */
@ApplicationScoped
public class Turns {

    private static final String WAIT = "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))";

    /** Waits until no other transaction has the turn; a statement of its own, so that the next sees what it left. */
    public Uni<Void> take(String of) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(WAIT, Integer.class)
                        .setParameter(1, of)
                        .getSingleResult())
                .replaceWithVoid();
    }
}
