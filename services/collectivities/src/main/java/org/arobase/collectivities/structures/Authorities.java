package org.arobase.collectivities.structures;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The entities of the directory that rights are about, read in the transaction of the right. */
@ApplicationScoped
public class Authorities {

    private static final String SELECT = "select id, document->>'kind', document->>'name', document->>'siren',"
            + " document->>'fictive' from collectivity where ";
    private static final String BY_ID = SELECT + "id = ?1";
    private static final String BY_SIREN = SELECT + "document->>'siren' = ?1 limit 1";

    public Uni<Optional<Authority>> find(String id) {
        return one(BY_ID, id);
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
