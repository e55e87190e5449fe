package org.arobase.collectivities.structures;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The entities of the directory that rights are about, read in the transaction of the right. */
@ApplicationScoped
public class Authorities {

    private static final String SELECT = "select id, document->>'kind', document->>'name', document->>'siren',"
            + " document->>'fictive' from collectivity where ";
    private static final String BY_ID = SELECT + "id = ?1";
    private static final String BY_IDS = SELECT + "id = any(string_to_array(?1, ','))";
    private static final String BY_SIREN = SELECT + "document->>'siren' = ?1 limit 1";

    public Uni<Optional<Authority>> find(String id) {
        return one(BY_ID, id);
    }

    /** Those of the ids that the directory holds, by id. */
    public Uni<Map<String, Authority>> findAll(Set<String> ids) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(BY_IDS, Object[].class)
                        .setParameter(1, String.join(",", ids))
                        .getResultList())
                .map(rows -> rows.stream().map(Authorities::read).collect(Collectors.toMap(Authority::id, all -> all)));
    }

    Uni<Optional<Authority>> ofSiren(String siren) {
        return one(BY_SIREN, siren);
    }

    private static Uni<Optional<Authority>> one(String query, String value) {
        if (value == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(query, Object[].class)
                        .setParameter(1, value)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(Authorities::read));
    }

    private static Authority read(Object[] row) {
        return new Authority(
                (String) row[0], (String) row[1], (String) row[2], (String) row[3], Boolean.parseBoolean((String)
                        row[4]));
    }
}
