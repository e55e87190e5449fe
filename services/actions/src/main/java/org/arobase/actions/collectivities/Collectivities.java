package org.arobase.actions.collectivities;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.arobase.kernel.json.EventJson;

/** The collectivities this service has heard of. */
@ApplicationScoped
public class Collectivities {

    private static final String FIND =
            "select cast(row_to_json(known) as text) from collectivity known where known.id = ";

    private static final String KNOWN_IDS = "select id from collectivity where id = any(?1)";

    /** What {@link #read} takes, inside a statement about something else; the id stands for the question mark. */
    public static final String KNOWN = "(" + FIND + "?)";

    /**
     * On the connection of the current session: who held one and asked the pool for another would wait for ever once
     * all are held.
     *
     * @param id may be null: nobody has that id
     */
    public Uni<Optional<KnownCollectivity>> find(String id) {
        if (id == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND + "?1", String.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .map(Collectivities::read);
    }

    /** Those of the ids that are known, also of collectivities that have ended since. */
    public Uni<Set<String>> known(Set<String> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(KNOWN_IDS, String.class)
                                .setParameter(1, ids.toArray(String[]::new))
                                .getResultList())
                        .map(Set::copyOf);
    }

    /** @param row as JSON, or null */
    public static Optional<KnownCollectivity> read(String row) {
        return Optional.ofNullable(row).map(json -> EventJson.read(json, KnownCollectivity.class));
    }
}
