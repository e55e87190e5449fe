package org.arobase.actions.collectivities;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.arobase.kernel.json.EventJson;

/** The collectivities this service has heard of. */
@ApplicationScoped
public class Collectivities {

    private static final String FIND =
            "select id, name, fictive, active, cast(array_to_json(successors) as text) from collectivity where id = ?1";

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
                .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(Collectivities::known));
    }

    private static KnownCollectivity known(Object[] row) {
        var successors = EventJson.read((String) row[4], String[].class);
        return new KnownCollectivity(
                (String) row[0], (String) row[1], (boolean) row[2], (boolean) row[3], List.of(successors));
    }
}
