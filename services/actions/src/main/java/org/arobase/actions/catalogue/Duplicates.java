package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.arobase.actions.catalogue.PossibleDuplicates.Candidate;
import org.arobase.kernel.identity.Caller;

/**
 * Points out what may have been recorded twice: a title alike, by the same authority or one that shares the action. Nothing
 * is refused for it: a town may well open its second place of the same name.
 */
@ApplicationScoped
class Duplicates {

    private static final String ALIKE = """
            select other.id, other.collectivity, other.title,
                   similarity(folded(other.title), folded(mine.title)) as likeness,
                   array(select unnest(other.services) intersect select unnest(mine.services) order by 1) as services
            from action mine join action other
                on other.state = 'PUBLISHED' and other.id <> mine.id
                and (other.collectivity = mine.collectivity or other.collectivity = any (mine.partners)
                     or other.partners && (array[mine.collectivity] || mine.partners))
            where mine.id = $1 and similarity(folded(other.title), folded(mine.title)) >= 0.4
            order by likeness desc, other.id
            limit 10
            """;

    private final ShownActions actions;
    private final Pool pool;

    Duplicates(ShownActions actions, Pool pool) {
        this.actions = actions;
        this.pool = pool;
    }

    /** Fails as a read of the action does: another's draft looks absent. */
    Uni<PossibleDuplicates> of(UUID id, Caller caller) {
        return actions.requireReadable(id, caller)
                .chain(() -> pool.preparedQuery(ALIKE).execute(Tuple.of(id)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Duplicates::candidate)
                        .toList())
                .map(PossibleDuplicates::new);
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                row.getUUID("id"),
                row.getString("collectivity"),
                row.getString("title"),
                row.getFloat("likeness"),
                List.of(row.getArrayOfStrings("services")));
    }
}
