package org.arobase.actions.collectivities;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** What {@link #of} reads, beside the columns of something else, which tells the id. */
    public static final String BESIDE =
            "select id as home, name as home_name, kind as home_kind, departements as home_departements,"
                    + " regions as home_regions, epci as home_epci, fictive as home_fictive, active as home_active,"
                    + " successors as home_successors from collectivity where id = ";

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

    /** Empty where it is not known. */
    public static Optional<KnownCollectivity> of(Row row) {
        return Optional.ofNullable(row.getString("home"))
                .map(id -> new KnownCollectivity(
                        id,
                        row.getString("home_name"),
                        row.getString("home_kind"),
                        List.of(row.getArrayOfStrings("home_departements")),
                        List.of(row.getArrayOfStrings("home_regions")),
                        row.getString("home_epci"),
                        row.getBoolean("home_fictive"),
                        row.getBoolean("home_active"),
                        List.of(row.getArrayOfStrings("home_successors"))));
    }

    /** @param row as JSON, or null */
    public static Optional<KnownCollectivity> read(String row) {
        return Optional.ofNullable(row).map(json -> EventJson.read(json, KnownCollectivity.class));
    }
}
