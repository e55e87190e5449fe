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

    private static final String FIND = """
            select id, name, kind, cast(array_to_json(departements) as text), cast(array_to_json(regions) as text), epci,
                fictive, active, cast(array_to_json(successors) as text)
            from collectivity where id = ?1
            """;

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
        return new KnownCollectivity(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                ids(row[3]),
                ids(row[4]),
                (String) row[5],
                (boolean) row[6],
                (boolean) row[7],
                ids(row[8]));
    }

    private static List<String> ids(Object json) {
        return List.of(EventJson.read((String) json, String[].class));
    }
}
