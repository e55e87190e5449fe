package org.arobase.actions.collectivities;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;

/**
 * Who writes in the name of an authority: its contributors and administrator, the partners to which it has given a mandate for
 * actions that covers the day, and administrators of the platform. What an authority that is no more has recorded follows its
 * only successor.
 */
public final class WritingRight {

    /** From one only successor to the next; where there are several, none of them follows. */
    private static final String SUCCESSORS = """
            with recursive follows (id, steps) as (
                select cast(?1 as text), 0
                union all
                select former.successors[1], steps + 1
                from follows join collectivity former using (id)
                where not former.active and cardinality(former.successors) = 1 and steps < 20)
            select id from follows where steps > 0
            """;

    /** In the session of whoever asks: mandates and successors are looked up. */
    public static Uni<Boolean> holds(Caller caller, String collectivity, boolean fictive) {
        return speaks(caller, collectivity, fictive)
                .flatMap(held -> held || caller.grants().isEmpty()
                        ? Uni.createFrom().item(held)
                        : successors(collectivity).flatMap(successors -> speaksForOne(caller, successors, fictive)));
    }

    private static Uni<Boolean> speaks(Caller caller, String collectivity, boolean fictive) {
        if (caller.hasAny(Role.ADMIN) || caller.speaksFor(collectivity, fictive)) {
            return Uni.createFrom().item(true);
        }
        var structures = caller.entities(Role.PARTNER);
        return structures.isEmpty() ? Uni.createFrom().item(false) : Mandates.cover(structures, collectivity);
    }

    private static Uni<Boolean> speaksForOne(Caller caller, List<String> successors, boolean fictive) {
        var right = Uni.createFrom().item(false);
        for (var successor : successors) {
            right = right.flatMap(held -> held ? Uni.createFrom().item(true) : speaks(caller, successor, fictive));
        }
        return right;
    }

    private static Uni<List<String>> successors(String collectivity) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(SUCCESSORS, String.class)
                        .setParameter(1, collectivity)
                        .getResultList());
    }

    private WritingRight() {}
}
