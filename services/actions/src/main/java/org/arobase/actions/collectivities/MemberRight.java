package org.arobase.actions.collectivities;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Grant;

/**
 * Who reads what members of the association share: who speaks for one of them today, as its contributor or its administrator.
 * Fictive members share with fictive ones, since anybody may speak for those, and real ones with real ones.
 */
public final class MemberRight {

    private static final String SPEAKS = """
            select count(*) from collectivity known
            where known.id in (%s) and known.fictive = ?1
                and (known.id = any(string_to_array(?2, ',')) or known.fictive and ?3)
            """.formatted(Members.OF_TODAY);

    /** The same of a row of actions; the place is that of the authorities, as {@link Writable} lists them. */
    private static final String SHARED = """
            exists (select from collectivity known
                where known.id in (%1$s) and known.fictive = action.fictive
                    and (known.id = any(string_to_array($%2$d, ','))%3$s))""";

    private static final String OR_ANY_FICTIVE = " or known.fictive";

    /** In the session of whoever asks: memberships are looked up. */
    public static Uni<Boolean> holds(Caller caller, boolean fictive) {
        var authorities = Writable.authorities(caller);
        if (authorities.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(SPEAKS, Long.class)
                        .setParameter(1, fictive)
                        .setParameter(2, Writable.joined(authorities))
                        .setParameter(3, authorities.contains(Grant.FICTIVE))
                        .getSingleResult())
                .map(found -> found > 0);
    }

    static String shared(Caller caller, int authorities) {
        var any = Writable.authorities(caller).contains(Grant.FICTIVE) ? OR_ANY_FICTIVE : "";
        return SHARED.formatted(Members.OF_TODAY, authorities, any);
    }

    private MemberRight() {}
}
