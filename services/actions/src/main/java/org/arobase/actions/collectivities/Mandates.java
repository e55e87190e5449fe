package org.arobase.actions.collectivities;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.Set;
import org.arobase.kernel.identity.Grant;

/** Which structure may write whose actions today: the first and the last day of a mandate belong to it. */
public final class Mandates {

    /** What is true of a mandate that covers actions today. */
    static final String OF_TODAY = """
            'actions' = any(scopes)
                and from_on <= %1$s
                and (to_on is null or to_on >= %1$s)
                and (revoked_on is null or revoked_on > %1$s)
            """.formatted(Members.TODAY);

    private static final String COVER = """
            select count(*) from mandate
            where collectivity = ?1 and (structure = any(string_to_array(?2, ',')) or fictive and ?3) and %s
            """.formatted(OF_TODAY);

    /**
     * On the connection of the current session.
     *
     * @param structures ids, or {@link Grant#FICTIVE} for every fictive one
     */
    public static Uni<Boolean> cover(Set<String> structures, String collectivity) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(COVER, Long.class)
                        .setParameter(1, collectivity)
                        .setParameter(2, String.join(",", structures))
                        .setParameter(3, structures.contains(Grant.FICTIVE))
                        .getSingleResult())
                .map(found -> found > 0);
    }

    private Mandates() {}
}
