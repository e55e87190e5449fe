package org.arobase.actions.collectivities;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The members of the association, by day: both ends of a membership belong to it. The day is that of France. */
@ApplicationScoped
public class Members {

    static final String TODAY = "cast(now() at time zone 'Europe/Paris' as date)";

    /** Ids of today's members, inside a statement about something else. */
    public static final String OF_TODAY =
            "select membership.collectivity from membership where organisation = 'association'" + " and from_on <= "
                    + TODAY + " and (to_on is null or to_on >= " + TODAY + ")";

    private static final String IS_ONE =
            "select count(*) from (" + OF_TODAY + ") member where member.collectivity = ?1";

    /** On the connection of the current session. */
    public Uni<Boolean> isOne(String collectivity) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(IS_ONE, Long.class)
                        .setParameter(1, collectivity)
                        .getSingleResult())
                .map(found -> found > 0);
    }
}
