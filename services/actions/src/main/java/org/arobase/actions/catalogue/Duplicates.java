package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
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

    /** Anybody may ask, and titles are compared one by one: the newest thousand are looked at. */
    private static final String ALIKE = """
            with mine as materialized (
                select id, collectivity, partners, services, folded(title) as title from action where id = $1),
            candidate as materialized (
                select other.id, other.collectivity, other.title, other.services
                from mine join action other
                    on other.state = 'PUBLISHED' and other.id <> mine.id
                    and (other.collectivity = mine.collectivity or other.collectivity = any (mine.partners)
                         or other.partners && (array[mine.collectivity] || mine.partners))
                order by other.id desc limit 1000),
            compared as materialized (
                select candidate.*, similarity(folded(candidate.title), mine.title) as likeness from candidate, mine)
            select compared.id, compared.collectivity, compared.title, likeness,
                   array(select unnest(compared.services) intersect select unnest(mine.services) order by 1) as services
            from compared, mine where likeness >= 0.4
            order by likeness desc, compared.id
            limit 10
            """;

    private final ShownActions actions;
    private final BoundedReads reads;

    Duplicates(ShownActions actions, BoundedReads reads) {
        this.actions = actions;
        this.reads = reads;
    }

    /** Fails as a read of the action does: another's draft looks absent. */
    Uni<PossibleDuplicates> of(UUID id, Caller caller) {
        return actions.see(id, caller)
                .chain(() -> reads.read(
                        transaction -> transaction.preparedQuery(ALIKE).execute(Tuple.of(id))))
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
