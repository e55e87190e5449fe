package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Problems;
import org.jboss.logging.Logger;

/** The names under which clients show in histories: one for each authority that a client writes for. */
@ApplicationScoped
class Contributors {

    private static final Logger LOG = Logger.getLogger(Contributors.class);
    private static final String ERASE = "delete from contributor where id = ?1 and (client = ?2 or ?3)";
    private static final String BLANK = "update action_version set contributor = null where contributor = ?1";

    /** Afterwards nothing says who was meant, nor that it was the same each time. Others' names look absent. */
    @WithTransaction
    Uni<Void> erase(UUID id, Caller caller) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        return execute(ERASE, List.of(id, caller.client(), caller.hasAny(Role.ADMIN)))
                .invoke(erased -> {
                    if (erased == 0) {
                        throw new ContributorNotFound(id);
                    }
                })
                .chain(() -> execute(BLANK, List.of(id)))
                .invoke(versions -> LOG.infof("contributor erased: contributor=%s versions=%d", id, versions))
                .replaceWithVoid();
    }

    private static Uni<Integer> execute(String statement, List<Object> values) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createNativeQuery(statement);
            for (var i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query.executeUpdate();
        });
    }
}
